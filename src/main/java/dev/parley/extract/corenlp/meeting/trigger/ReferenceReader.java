package dev.parley.extract.corenlp.meeting.trigger;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;

import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Reads how a mention refers back, from determiners, modifiers and ordinals. */
public final class ReferenceReader {
    private static final Set<String> POINTING = Set.of("the", "that", "this", "those", "these", "both", "its");
    private static final String[] OF_NOUN = {"amod", "nummod"};
    private static final String[] OF_VERB = {"advmod"};
    private final Set<String> generic =
            RuleFile.read("extract/meeting/generic-modifiers.txt").words();
    private final OtherMeetings others = new OtherMeetings();
    private final Set<String> units =
            RuleFile.read("extract/meeting/units.txt").table(row -> row.get(1)).keySet();
    private final Map<String, Integer> ordinals =
            RuleFile.read("extract/meeting/ordinals.txt").table(row -> Integer.parseInt(row.get(1)));

    public Reference read(Trigger trigger) {
        if (trigger.isAddition()) {
            return Reference.DEFINITE;
        }
        Sentence sentence = trigger.sentence();
        if (!trigger.isNoun()) {
            boolean again = dependents(sentence, trigger.word(), "advmod").stream()
                    .anyMatch(a -> form(a).equals("again") || form(a).equals("next"));
            return again ? Reference.OTHER : Reference.INDEFINITE;
        }
        return isLength(trigger) ? Reference.DEFINITE : ofNoun(sentence, trigger.head());
    }

    /** "After eight hours of talks": those that the text is about. */
    private boolean isLength(Trigger trigger) {
        return !trigger.head().equals(trigger.word())
                && units.contains(Grammar.lemma(trigger.head()))
                && Grammar.governedAs(trigger.sentence(), trigger.head(), "obl:after", "nmod:after", "obl:following");
    }

    private Reference ofNoun(Sentence sentence, IndexedWord noun) {
        if (others.include(sentence, noun)) {
            return Reference.OTHER;
        }
        boolean pointing = dependents(sentence, noun, "det").stream().anyMatch(d -> POINTING.contains(form(d)))
                || Grammar.has(sentence, noun, "nmod:poss")
                || isSaidOfIt(sentence, noun);
        if (pointing) {
            return Reference.DEFINITE;
        }
        boolean bare = noun.tag().equals("NNS") && !Grammar.has(sentence, noun, "det", "nummod");
        boolean vague = dependents(sentence, noun, "amod", "det").stream().anyMatch(m -> generic.contains(form(m)));
        return bare || vague ? Reference.GENERIC : Reference.INDEFINITE;
    }

    /** "This was a necessary conversation." */
    private static boolean isSaidOfIt(Sentence sentence, IndexedWord noun) {
        return Grammar.has(sentence, noun, "cop")
                && dependents(sentence, noun, "nsubj").stream()
                        .anyMatch(subject -> Set.of("this", "that", "it").contains(form(subject)));
    }

    public OptionalInt ordinal(Trigger trigger) {
        String[] where = trigger.isNoun() ? OF_NOUN : OF_VERB;
        return dependents(trigger.sentence(), trigger.head(), where).stream()
                .filter(m -> ordinals.containsKey(form(m)))
                .mapToInt(m -> ordinals.getOrDefault(form(m), 0))
                .findFirst();
    }
}

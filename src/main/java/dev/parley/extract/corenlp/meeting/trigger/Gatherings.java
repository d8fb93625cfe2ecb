package dev.parley.extract.corenlp.meeting.trigger;

import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Meetings of many that have a name of their own, "the G-8 summit", and at whose edge the parties may meet. */
public final class Gatherings {
    private static final Set<String> KINDS =
            RuleFile.read("extract/meeting/gatherings-of-many.txt").words();
    private static final Set<String> PLAIN =
            RuleFile.read("extract/meeting/no-themes.txt").words();

    private Gatherings() {}

    /** By a name before the noun, or by what an indefinite one is on: "a nuclear security summit". */
    public static boolean isOfMany(Trigger trigger) {
        return KINDS.contains(Grammar.lemma(trigger.word()))
                && (name(trigger).isPresent()
                        || (isIndefinite(trigger) && !themes(trigger).isEmpty()));
    }

    /** "G-8" of "the G-8 meeting"; empty for "the Geneva meeting", which a place names. */
    public static Optional<String> name(Trigger trigger) {
        return modifiers(trigger)
                .filter(word -> word.tag().equals("NNP") && word.word().matches("[A-Z][A-Z0-9+-]*[0-9+]+|[A-Z]{3,}"))
                .map(IndexedWord::word)
                .findFirst();
    }

    private static boolean isIndefinite(Trigger trigger) {
        return Grammar.dependents(trigger.sentence(), trigger.head(), "det").stream()
                .anyMatch(word -> Grammar.form(word).matches("an?"));
    }

    private static Set<String> themes(Trigger trigger) {
        return modifiers(trigger)
                .filter(word -> word.tag().equals("NN"))
                .map(Grammar::lemma)
                .filter(lemma -> !PLAIN.contains(lemma))
                .collect(Collectors.toSet());
    }

    private static Stream<IndexedWord> modifiers(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        List<IndexedWord> nouns = trigger.words();
        return nouns.stream().flatMap(noun -> Grammar.dependents(sentence, noun, "compound").stream());
    }
}

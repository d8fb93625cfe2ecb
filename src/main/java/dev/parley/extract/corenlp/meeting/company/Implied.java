package dev.parley.extract.corenlp.meeting.company;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.isVerb;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.MeetingKind;
import dev.parley.extract.corenlp.meeting.trigger.Clause;
import dev.parley.extract.corenlp.meeting.trigger.Doers;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Factuality;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads whom a mention leaves to be understood. */
public final class Implied {
    private static final Meaning NOBODY = new Meaning(Whom.NOBODY, "");
    private static final Set<String> PAIR = Set.of("two", "both", "three", "four", "all");
    private final Set<String> pointing =
            RuleFile.read("extract/meeting/those-named.txt").words();
    private final Set<String> sides =
            RuleFile.read("extract/meeting/both-sides.txt").words();
    private final Set<String> joint =
            RuleFile.read("extract/meeting/joint-bodies.txt").words();
    private final Set<String> jointly =
            RuleFile.read("extract/meeting/jointly.txt").words();
    private final Map<String, Integer> numbers =
            RuleFile.read("extract/meeting/how-many.txt").table(row -> Integer.parseInt(row.get(1)));
    private final Set<String> roles = RuleFile.read("extract/meeting/roles.txt").words();
    private final Doers doers = new Doers();

    public enum Whom {
        NOBODY,
        /** "They met again", "the two men": those who met before. */
        THOSE_NAMED,
        /** "The delegations met": the parties of the negotiation. */
        SIDES
    }

    /**
     * What a mention leaves to be understood.
     *
     * @param role what those meant must be, as "minister"; empty when anybody may be
     */
    public record Meaning(Whom whom, String role) {}

    public Meaning of(Trigger trigger, Clause clause) {
        Sentence sentence = trigger.sentence();
        if (isSignedBySides(trigger)) {
            return new Meaning(Whom.SIDES, "");
        }
        List<IndexedWord> words = new ArrayList<>();
        for (IndexedWord word : clause.inner()) {
            if (isVerb(word)) {
                words.addAll(doers.subjects(sentence, word));
            }
        }
        if (trigger.isNoun()) {
            words.removeAll(trigger.words());
            trigger.words().forEach(noun -> {
                words.addAll(dependents(sentence, noun, Table.BETWEEN));
                words.addAll(dependents(sentence, noun, "nmod:poss", "nmod:of"));
            });
        }
        return words.stream()
                .map(word -> of(sentence, word))
                .filter(meaning -> meaning.whom() != Whom.NOBODY)
                .findFirst()
                .orElse(NOBODY);
    }

    /** "The protocol was signed in Doha on 3 June", by whom need not be told. */
    private static boolean isSignedBySides(Trigger trigger) {
        return trigger.rule().kind() == MeetingKind.SIGNING
                && isVerb(trigger.word())
                && dependents(trigger.sentence(), trigger.word(), "nsubj:pass").stream()
                        .anyMatch(paper -> isTheirs(trigger.sentence(), paper))
                && dependents(trigger.sentence(), trigger.word(), "obl:by", "obl:agent").stream()
                        .allMatch(by -> by.ner() == null || by.ner().equals("O"));
    }

    /** Not "no accord", and not one of others: "a ceasefire for Gaza". */
    private static boolean isTheirs(Sentence sentence, IndexedWord paper) {
        return !Factuality.isNegated(sentence, paper) && !Grammar.has(sentence, paper, "nmod*", "amod", "compound");
    }

    /** How many "the two men" or "all three" are who do what the verb tells; 0 when no number says so. */
    public int number(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return doers.subjects(sentence, trigger.word()).stream()
                .flatMap(subject -> Stream.concat(
                        Stream.of(subject),
                        dependents(sentence, subject, "nummod", "det", "det:predet", "cc:preconj", "dep").stream()))
                .mapToInt(word -> numbers.getOrDefault(form(word), 0))
                .max()
                .orElse(0);
    }

    private Meaning of(Sentence sentence, IndexedWord word) {
        boolean counted = dependents(sentence, word, "nummod", "det", "det:predet", "cc:preconj", "dep").stream()
                .anyMatch(d -> PAIR.contains(form(d)));
        if (pointing.contains(form(word))) {
            return new Meaning(Whom.THOSE_NAMED, "");
        }
        boolean plain = !Grammar.has(sentence, word, "nmod:from", "appos")
                && dependents(sentence, word, "nmod:of").stream()
                        .allMatch(owner ->
                                sides.contains(form(owner)) && owner.tag().equals("NNS"));
        if ((!plain && isFromSides(sentence, word)) || isJoint(sentence, word)) {
            return new Meaning(Whom.SIDES, "");
        }
        if (!sides.contains(form(word)) || !plain) {
            return NOBODY;
        }
        return counted && roles.contains(form(word))
                ? new Meaning(Whom.THOSE_NAMED, lemma(word))
                : new Meaning(Whom.SIDES, "");
    }

    /** "A joint commission", "the working group": what the sides form together. */
    private boolean isJoint(Sentence sentence, IndexedWord word) {
        return joint.contains(lemma(word))
                && sentence.tokens().subList(Grammar.firstOf(sentence, word) - 1, word.index()).stream()
                        .anyMatch(part -> jointly.contains(part.word().toLowerCase(Locale.ROOT)));
    }

    /** "Surveyors from the two countries". */
    private boolean isFromSides(Sentence sentence, IndexedWord word) {
        return word.tag().equals("NNS")
                && dependents(sentence, word, "nmod:from", "nmod:of").stream()
                        .anyMatch(owner -> owner.tag().equals("NNS")
                                && sides.contains(form(owner))
                                && dependents(sentence, owner, "nummod", "det", "det:predet", "cc:preconj", "dep")
                                        .stream()
                                        .anyMatch(number -> PAIR.contains(form(number))));
    }
}

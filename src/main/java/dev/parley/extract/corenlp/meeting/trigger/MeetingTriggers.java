package dev.parley.extract.corenlp.meeting.trigger;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.isVerb;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.article.TextSpan;
import dev.parley.extract.Channel;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.corenlp.meeting.trigger.MeetingRule.Strength;
import dev.parley.extract.corenlp.parse.Factuality;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a sentence that may tell of a meeting, by the lists {@code verbs}, {@code nouns}, {@code additions}. */
public final class MeetingTriggers {
    private static final Set<String> ITS = Set.of("its", "their");
    private final VerbTriggers verbs = new VerbTriggers();
    private final Map<String, MeetingRule.Noun> nouns =
            RuleFile.read("extract/meeting/nouns.txt").table(MeetingTriggers::noun);
    private final Map<String, Set<String>> additions =
            RuleFile.read("extract/meeting/additions.txt").table(row -> words(row.get(1)));
    private final Map<String, MeetingKind> kinds = RuleFile.read("extract/meeting/additions.txt")
            .table(row -> MeetingKind.valueOf(row.size() > 2 ? row.get(2) : "TALKS"));
    private final Set<String> quantities =
            RuleFile.read("extract/meeting/quantities.txt").words();
    private final LengthVerbs lengths = new LengthVerbs();
    private final NotMeetings notMeetings = new NotMeetings();

    public List<Trigger> in(Sentence sentence) {
        List<Trigger> triggers = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            sentence.word(i).flatMap(word -> at(sentence, word)).ifPresent(triggers::add);
        }
        return triggers.stream()
                .filter(t -> triggers.stream().noneMatch(o -> !o.equals(t) && isPartOf(t, o)))
                .filter(t -> !notMeetings.includes(t))
                .toList();
    }

    private Optional<Trigger> at(Sentence sentence, IndexedWord word) {
        Optional<MeetingRule.Verb> visit = Presence.visit(sentence, word);
        if (visit.isPresent()) {
            return visit.map(rule -> new Trigger(sentence, word, word, rule, sentence.spanOf(word)));
        }
        // "A, a judge, will chair": the tagger takes it for a noun.
        if (isVerb(word) || Grammar.has(sentence, word, "aux")) {
            return additionAt(sentence, word).or(() -> verbs.at(sentence, word)).or(() -> lengths.at(sentence, word));
        }
        if (isItsHost(sentence, word)) {
            return Optional.of(addition(sentence, word, MeetingKind.TALKS));
        }
        MeetingRule.Noun rule = nouns.get(form(word));
        if (rule == null || !word.tag().startsWith("NN") || isPartOfCompound(sentence, word)) {
            return Optional.empty();
        }
        IndexedWord head = head(sentence, word);
        TextSpan span = Grammar.nounPhrase(sentence, head).and(sentence.spanOf(word));
        return Optional.of(new Trigger(sentence, word, head, rule, span));
    }

    private Optional<Trigger> additionAt(Sentence sentence, IndexedWord word) {
        if (isLeading(sentence, word)) {
            return Optional.of(addition(sentence, word, kinds.getOrDefault(lemma(word) + " for", MeetingKind.TALKS)));
        }
        Set<String> under = additions.get(lemma(word));
        if (under == null) {
            return Optional.empty();
        }
        boolean complete = (under.isEmpty()
                        && !Grammar.has(sentence, word, "obl:over", "obl:in")
                        && dependents(sentence, word, "obj").stream()
                                .allMatch(o -> lemma(word).equals("last")))
                || dependents(sentence, word, "obj", "nsubj:pass", "obl*").stream()
                        .anyMatch(o -> under.contains(form(o)));
        boolean ofNoun = dependents(sentence, word, "obj", "nsubj*").stream().anyMatch(o -> nouns.containsKey(form(o)));
        return complete && !ofNoun && !isAbsence(sentence, word) && !Grammar.governedAs(sentence, word, "acl", "amod")
                ? Optional.of(addition(sentence, word, kinds.getOrDefault(lemma(word), MeetingKind.TALKS)))
                : Optional.empty();
    }

    /** "Talks hopes", but not "talks between A and negotiator B", which the parser may take for one. */
    private static boolean isPartOfCompound(Sentence sentence, IndexedWord word) {
        return Grammar.governedAs(sentence, word, "compound")
                && sentence.word(word.index())
                        .map(next -> !next.tag().equals("IN"))
                        .orElse(true);
    }

    /** "A, its host, said". */
    private static boolean isItsHost(Sentence sentence, IndexedWord word) {
        int at = word.index() - 1;
        return form(word).equals("host")
                && at > 2
                && ITS.contains(wordAt(sentence, at - 1))
                && wordAt(sentence, at - 2).equals(",")
                && wordAt(sentence, at + 1).equals(",");
    }

    /** "Took no part", "did not join them". */
    private static boolean isAbsence(Sentence sentence, IndexedWord word) {
        return Factuality.isNegated(sentence, word)
                || dependents(sentence, word, "obj").stream().anyMatch(o -> Factuality.isNegated(sentence, o));
    }

    /** "A led for Iran": a verb of the list with its preposition. */
    private boolean isLeading(Sentence sentence, IndexedWord word) {
        List<IndexedWord> sides = Stream.concat(
                        dependents(sentence, word, "obl:for").stream(),
                        dependents(sentence, word, "nsubj").stream()
                                .flatMap(subject -> dependents(sentence, subject, "nmod:for").stream())
                                .filter(side -> isBetweenCommas(sentence, side)))
                .filter(Grammar::isNoun)
                .toList();
        return !sides.isEmpty()
                && (additions.containsKey(lemma(word) + " for")
                        || sides.stream().anyMatch(side -> isBetweenCommas(sentence, side)));
    }

    /** "A, for Norway, tabled a plan". */
    private static boolean isBetweenCommas(Sentence sentence, IndexedWord side) {
        int first = Grammar.firstOf(sentence, side) - 1;
        return side.tag().startsWith("NNP")
                && first > 2
                && wordAt(sentence, first - 1).equals("for")
                && wordAt(sentence, first - 2).equals(",")
                && "PERSON".equals(sentence.tokens().get(first - 3).ner())
                && wordAt(sentence, side.index()).equals(",");
    }

    private static String wordAt(Sentence sentence, int token) {
        return token < sentence.tokens().size() ? sentence.tokens().get(token).word() : "";
    }

    private static Trigger addition(Sentence sentence, IndexedWord word, MeetingKind kind) {
        return new Trigger(sentence, word, word, new MeetingRule.Addition(kind), sentence.spanOf(word));
    }

    /** "talks" in "a second round of talks" is told by "round". */
    private IndexedWord head(Sentence sentence, IndexedWord noun) {
        return Grammar.governors(sentence, noun).stream()
                .filter(g -> g.is("nmod:of") && quantities.contains(form(g.word())))
                .map(Grammar.Governor::word)
                .filter(g -> g.index() < noun.index())
                .findFirst()
                .orElse(noun);
    }

    private static boolean isPartOf(Trigger part, Trigger whole) {
        if (!part.isNoun() || !whole.isNoun()) {
            return false;
        }
        // "A meeting of the dialogue".
        boolean ofDialogue = Grammar.governors(part.sentence(), part.head()).stream()
                .anyMatch(above -> above.is("nmod:of") && whole.words().contains(above.word()));
        return ofDialogue
                || (!whole.head().equals(whole.word())
                        && (part.word().equals(whole.head()) || part.head().equals(whole.word())));
    }

    private static MeetingRule.Noun noun(List<String> row) {
        return new MeetingRule.Noun(
                MeetingKind.valueOf(row.get(1)), Channel.valueOf(row.get(2)), Strength.valueOf(row.get(3)));
    }

    private static Set<String> words(String column) {
        return Arrays.stream(column.split(" ")).filter(w -> !w.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}

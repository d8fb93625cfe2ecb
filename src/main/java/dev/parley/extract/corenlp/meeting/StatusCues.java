package dev.parley.extract.corenlp.meeting;

import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words that stand above a meeting and settle its status: "postponed", "refused to", "due to". */
final class StatusCues {
    private static final List<MeetingStatus> STRONGEST_FIRST = List.of(
            MeetingStatus.CANCELLED,
            MeetingStatus.POSTPONED,
            MeetingStatus.DENIED,
            MeetingStatus.PROPOSED,
            MeetingStatus.PLANNED);
    private static final Set<MeetingStatus> UNDONE = Set.of(MeetingStatus.CANCELLED, MeetingStatus.POSTPONED);
    private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "wo", "shall");
    private static final String DONE = "DONE";
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
    private static final Set<String> ALMOST = Set.of("almost", "nearly");
    private final Set<String> arrangements =
            RuleFile.read("extract/meeting/arrangements.txt").words();
    private final Map<String, String> thoughts =
            RuleFile.read("extract/meeting/thoughts-of-undoing.txt").table(row -> row.get(1));
    private final Set<String> unheeding =
            RuleFile.read("extract/meeting/unheeding.txt").words();
    private final Map<String, MeetingStatus> cues =
            RuleFile.read("extract/meeting/status-verbs.txt").table(row -> MeetingStatus.valueOf(row.get(1)));

    /** The status the word gives, turned round when it is negated. */
    Optional<MeetingStatus> at(Sentence sentence, IndexedWord word) {
        MeetingStatus status = plain(sentence, word);
        if (status == null) {
            return Optional.empty();
        }
        if (isOnlyThought(sentence, word)) {
            return Optional.empty();
        }
        if (TenseReader.isNegated(sentence, word)) {
            // "A new date has not been set for the talks": they are not denied for that.
            if (Grammar.dependents(sentence, word, "nsubj*", "obj").stream()
                    .anyMatch(subject -> arrangements.contains(lemma(subject)))) {
                return Optional.empty();
            }
            return Optional.of(status == MeetingStatus.DENIED ? MeetingStatus.PROPOSED : MeetingStatus.DENIED);
        }
        return Optional.of(status);
    }

    private @Nullable MeetingStatus plain(Sentence sentence, IndexedWord word) {
        return keys(sentence, word)
                .map(cues::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private boolean isUndone(Sentence sentence, IndexedWord word) {
        MeetingStatus status = plain(sentence, word);
        // "Moved to open talks" moved no talks.
        return status != null && UNDONE.contains(status) && !Grammar.has(sentence, word, "xcomp");
    }

    /** "Could be called off", "threatened to cancel", "will not be postponed": so far the meeting is to take place. */
    boolean isOnlyThought(Sentence sentence, IndexedWord word) {
        return isUndone(sentence, word) && mayBe(sentence, word);
    }

    private boolean mayBe(Sentence sentence, IndexedWord word) {
        boolean reported = TenseReader.isReported(sentence, word);
        boolean doubtful = Grammar.dependents(sentence, word, "aux").stream()
                .filter(modal -> modal.tag().equals("MD") && !FUTURE.contains(Grammar.form(modal)))
                .anyMatch(modal -> !(reported && Grammar.form(modal).equals("would")));
        return doubtful
                || thinkers(sentence, word).findAny().isPresent()
                || nounBeforeTo(sentence, word).anyMatch(noun -> isUnheeded(sentence, noun))
                || TenseReader.isNegated(sentence, word)
                || Grammar.dependents(sentence, word, "advmod").stream()
                        .anyMatch(nearly -> ALMOST.contains(Grammar.form(nearly)))
                || Grammar.dependents(sentence, word, "mark").stream()
                        .anyMatch(condition -> CONDITIONS.contains(Grammar.form(condition)));
    }

    /** What stands above it and tells that it is thought of: of what was done, only "denied that it was". */
    private Stream<IndexedWord> thinkers(Sentence sentence, IndexedWord word) {
        boolean toDo = word.tag().matches("VBG?") || isInfinitive(sentence, word);
        return Grammar.governors(sentence, word).stream()
                .filter(above -> above.is("xcomp", "ccomp", "acl", "acl:to", "advcl:to")
                        || (above.is("dep") && !Grammar.has(sentence, word, "aux*")))
                .map(Grammar.Governor::word)
                .filter(above -> !Grammar.isNoun(above))
                .filter(above -> toDo ? thoughts.containsKey(lemma(above)) : DONE.equals(thoughts.get(lemma(above))));
    }

    private static boolean isInfinitive(Sentence sentence, IndexedWord word) {
        return Grammar.dependents(sentence, word, "mark").stream()
                .anyMatch(to -> Grammar.form(to).equals("to"));
    }

    /** "No plans to cancel", whatever the parser hangs the infinitive on. */
    private static Stream<IndexedWord> nounBeforeTo(Sentence sentence, IndexedWord word) {
        return Grammar.dependents(sentence, word, "mark").stream()
                .filter(to -> Grammar.form(to).equals("to"))
                .flatMap(to -> sentence.word(to.index() - 2).stream())
                .filter(Grammar::isNoun);
    }

    /** "No plans", "rejected calls", "faces pressure"; but "bowed to pressure to cancel" did cancel. */
    private boolean isUnheeded(Sentence sentence, IndexedWord noun) {
        return Grammar.dependents(sentence, noun, "det").stream()
                        .anyMatch(no -> Grammar.form(no).equals("no"))
                || Grammar.governors(sentence, noun).stream()
                        .anyMatch(above -> above.is("obj") && unheeding.contains(lemma(above.word())));
    }

    /** "put off", "pushed back", "is prepared to" before "put", "push", "prepare". */
    private static Stream<String> keys(Sentence sentence, IndexedWord word) {
        Stream<String> adverbs = sentence.tokens().stream()
                .skip(word.index())
                .limit(1)
                .filter(next -> next.tag().matches("R[BP]"))
                .map(next -> lemma(word) + " " + next.word().toLowerCase(Locale.ROOT));
        Stream<String> state =
                Grammar.has(sentence, word, "aux:pass", "cop") ? Stream.of(Grammar.form(word)) : Stream.empty();
        return Stream.of(adverbs, state, Stream.of(Grammar.phrasal(sentence, word), lemma(word)))
                .flatMap(Function.identity());
    }

    /** Of several above one meeting the strongest: "refused to agree to meet" refuses. */
    Optional<MeetingStatus> among(Sentence sentence, List<IndexedWord> words) {
        List<IndexedWord> thought =
                words.stream().filter(word -> isOnlyThought(sentence, word)).toList();
        Set<IndexedWord> thinkers = thought.stream()
                .flatMap(word -> Stream.concat(
                        thinkers(sentence, word),
                        nounBeforeTo(sentence, word)
                                .flatMap(noun -> Grammar.governors(sentence, noun).stream())
                                .map(Grammar.Governor::word)))
                .collect(Collectors.toUnmodifiableSet());
        return words.stream()
                .filter(word -> !thought.contains(word) && !thinkers.contains(word))
                .flatMap(word -> at(sentence, word).stream())
                .reduce((a, b) -> STRONGEST_FIRST.indexOf(a) <= STRONGEST_FIRST.indexOf(b) ? a : b);
    }
}

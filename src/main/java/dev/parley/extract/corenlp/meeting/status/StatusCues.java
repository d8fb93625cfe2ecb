package dev.parley.extract.corenlp.meeting.status;

import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.parse.Factuality;
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
public final class StatusCues {
    private static final List<MeetingStatus> STRONGEST_FIRST = List.of(
            MeetingStatus.CANCELLED,
            MeetingStatus.POSTPONED,
            MeetingStatus.DENIED,
            MeetingStatus.PROPOSED,
            MeetingStatus.PLANNED);
    private static final Set<MeetingStatus> UNDONE = Set.of(MeetingStatus.CANCELLED, MeetingStatus.POSTPONED);
    private final Set<String> arrangements =
            RuleFile.read("extract/meeting/arrangements.txt").words();
    private final ThoughtsOfUndoing thoughts = new ThoughtsOfUndoing();
    private final Map<String, MeetingStatus> cues =
            RuleFile.read("extract/meeting/status-verbs.txt").table(row -> MeetingStatus.valueOf(row.get(1)));

    /** The status the word gives, turned round when it is negated. */
    public Optional<MeetingStatus> at(Sentence sentence, IndexedWord word) {
        MeetingStatus status = plain(sentence, word);
        if (status == null) {
            return Optional.empty();
        }
        if (isOnlyThought(sentence, word)) {
            return Optional.empty();
        }
        if (Factuality.isNegated(sentence, word)) {
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
        return isUndone(sentence, word) && thoughts.holds(sentence, word);
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
                .flatMap(word -> thoughts.thinkers(sentence, word))
                .collect(Collectors.toUnmodifiableSet());
        return words.stream()
                .filter(word -> !thought.contains(word) && !thinkers.contains(word))
                .flatMap(word -> at(sentence, word).stream())
                .reduce((a, b) -> STRONGEST_FIRST.indexOf(a) <= STRONGEST_FIRST.indexOf(b) ? a : b);
    }
}

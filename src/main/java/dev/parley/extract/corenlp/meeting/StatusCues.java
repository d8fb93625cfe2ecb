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
import java.util.function.Function;
import java.util.stream.Stream;

/** Words that stand above a meeting and settle its status: "postponed", "refused to", "due to". */
final class StatusCues {
    private static final List<MeetingStatus> STRONGEST_FIRST = List.of(
            MeetingStatus.CANCELLED,
            MeetingStatus.POSTPONED,
            MeetingStatus.DENIED,
            MeetingStatus.PROPOSED,
            MeetingStatus.PLANNED);
    private final Map<String, MeetingStatus> cues =
            RuleFile.read("extract/meeting/status-verbs.txt").table(row -> MeetingStatus.valueOf(row.get(1)));

    /** The status the word gives, turned round when it is negated. */
    Optional<MeetingStatus> at(Sentence sentence, IndexedWord word) {
        MeetingStatus status = keys(sentence, word)
                .map(cues::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (status == null) {
            return Optional.empty();
        }
        if (TenseReader.isNegated(sentence, word)) {
            return Optional.of(status == MeetingStatus.DENIED ? MeetingStatus.PROPOSED : MeetingStatus.DENIED);
        }
        return Optional.of(status);
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
        return words.stream()
                .flatMap(word -> at(sentence, word).stream())
                .reduce((a, b) -> STRONGEST_FIRST.indexOf(a) <= STRONGEST_FIRST.indexOf(b) ? a : b);
    }
}

package dev.parley.extract.corenlp.meeting;

import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        MeetingStatus phrasal = cues.get(Grammar.phrasal(sentence, word));
        MeetingStatus status = phrasal == null ? cues.get(lemma(word)) : phrasal;
        if (status == null) {
            return Optional.empty();
        }
        if (TenseReader.isNegated(sentence, word)) {
            return Optional.of(status == MeetingStatus.DENIED ? MeetingStatus.PROPOSED : MeetingStatus.DENIED);
        }
        return Optional.of(status);
    }

    /** Of several above one meeting the strongest: "refused to agree to meet" refuses. */
    Optional<MeetingStatus> among(Sentence sentence, List<IndexedWord> words) {
        return words.stream()
                .flatMap(word -> at(sentence, word).stream())
                .reduce((a, b) -> STRONGEST_FIRST.indexOf(a) <= STRONGEST_FIRST.indexOf(b) ? a : b);
    }
}

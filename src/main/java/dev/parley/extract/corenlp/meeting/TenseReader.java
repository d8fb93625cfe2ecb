package dev.parley.extract.corenlp.meeting;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.parse.RuleFile;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a verb's tense, modality and negation as a status. */
final class TenseReader {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no");
    private final Map<String, MeetingStatus> modals =
            RuleFile.read("meeting/modals.txt").table(row -> MeetingStatus.valueOf(row.get(1)));

    StatusReading read(Sentence sentence, IndexedWord verb) {
        if (isNegated(sentence, verb)) {
            return StatusReading.said(MeetingStatus.DENIED);
        }
        List<IndexedWord> auxiliaries = dependents(sentence, verb, "aux*", "cop");
        for (IndexedWord auxiliary : auxiliaries) {
            MeetingStatus modal = modals.get(form(auxiliary));
            if (modal != null) {
                return StatusReading.said(modal);
            }
        }
        boolean toBe = auxiliaries.stream().anyMatch(a -> lemma(a).equals("be"));
        boolean infinitive = dependents(sentence, verb, "mark", "aux").stream().anyMatch(m -> form(m).equals("to"));
        if (infinitive && toBe) {
            return StatusReading.said(MeetingStatus.PLANNED);
        }
        if (infinitive) {
            return StatusReading.supposed(MeetingStatus.PLANNED);
        }
        return byTag(verb, auxiliaries);
    }

    static boolean isNegated(Sentence sentence, IndexedWord word) {
        return dependents(sentence, word, "advmod", "neg", "det").stream().anyMatch(d -> NEGATIONS.contains(form(d)));
    }

    private static StatusReading byTag(IndexedWord verb, List<IndexedWord> auxiliaries) {
        boolean present =
                auxiliaries.stream().anyMatch(a -> Set.of("VBZ", "VBP").contains(a.tag()));
        boolean perfect = auxiliaries.stream().anyMatch(a -> lemma(a).equals("have"));
        return switch (verb.tag()) {
            case "VBD" -> StatusReading.said(MeetingStatus.HELD);
            case "VBN" ->
                present && !perfect
                        ? StatusReading.supposed(MeetingStatus.HELD)
                        : StatusReading.said(MeetingStatus.HELD);
            case "VBG" ->
                present && !perfect
                        ? StatusReading.said(MeetingStatus.ONGOING)
                        : StatusReading.supposed(MeetingStatus.HELD);
            case "VBZ", "VBP" -> StatusReading.supposed(MeetingStatus.PLANNED);
            default -> StatusReading.supposed(MeetingStatus.HELD);
        };
    }
}

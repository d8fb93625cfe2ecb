package dev.parley.extract.corenlp.meeting.status;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.parse.Factuality;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a verb's tense, modality and negation as a status. */
final class TenseReader {
    private final Set<String> wishes =
            RuleFile.read("extract/meeting/wishes.txt").words();
    private final Map<String, MeetingStatus> modals =
            RuleFile.read("extract/meeting/modals.txt").table(row -> MeetingStatus.valueOf(row.get(1)));

    StatusReading read(Sentence sentence, IndexedWord verb) {
        return Factuality.isNegated(sentence, verb)
                ? StatusReading.said(MeetingStatus.DENIED)
                : readAffirmed(sentence, verb);
    }

    /** As {@link #read}, of a verb whose negation denies no meeting: "the talks did not end the war". */
    StatusReading readAffirmed(Sentence sentence, IndexedWord verb) {
        List<IndexedWord> auxiliaries = dependents(sentence, verb, "aux*", "cop");
        for (IndexedWord auxiliary : auxiliaries) {
            MeetingStatus modal = modals.get(form(auxiliary));
            if (modal != null) {
                boolean future = form(auxiliary).equals("would") && Factuality.isReported(sentence, verb);
                boolean wished = modal == MeetingStatus.PLANNED && isUpToOthers(sentence, verb);
                return StatusReading.said(future ? MeetingStatus.PLANNED : wished ? MeetingStatus.PROPOSED : modal);
            }
        }
        boolean toBe = auxiliaries.stream().anyMatch(a -> lemma(a).equals("be"));
        boolean infinitive = dependents(sentence, verb, "mark", "aux").stream().anyMatch(m -> form(m).equals("to"));
        if (infinitive && isPastPlan(auxiliaries)) {
            return StatusReading.supposed(MeetingStatus.CANCELLED);
        }
        if (infinitive && toBe) {
            return StatusReading.said(MeetingStatus.PLANNED);
        }
        if (infinitive) {
            return StatusReading.supposed(MeetingStatus.PLANNED);
        }
        return byTag(verb, auxiliaries);
    }

    /** "Were to have met": they did not, whatever became of it. */
    private static boolean isPastPlan(List<IndexedWord> auxiliaries) {
        return auxiliaries.stream().anyMatch(be -> form(be).matches("was|were"))
                && auxiliaries.stream().anyMatch(have -> form(have).equals("have"));
    }

    /** "If he wants to meet, I will meet him": whoever is to want it has not said so. */
    private boolean isUpToOthers(Sentence sentence, IndexedWord verb) {
        return dependents(sentence, verb, "advcl*").stream()
                .filter(clause -> wishes.contains(lemma(clause)))
                .filter(clause -> !Factuality.isNegated(sentence, clause))
                .anyMatch(clause -> dependents(sentence, clause, "mark").stream()
                        .anyMatch(mark -> form(mark).equals("if") && !isEven(sentence, mark)));
    }

    private static boolean isEven(Sentence sentence, IndexedWord mark) {
        return sentence.word(mark.index() - 2)
                .filter(before -> form(before).equals("even"))
                .isPresent();
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
                        : new StatusReading(MeetingStatus.HELD, !auxiliaries.isEmpty());
            case "VBZ", "VBP" -> StatusReading.supposed(MeetingStatus.PLANNED);
            default -> StatusReading.supposed(MeetingStatus.HELD);
        };
    }
}

package dev.parley.extract.corenlp.meeting;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.governors;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a verb's tense, modality and negation as a status. */
final class TenseReader {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no");
    private static final Set<String> PAST = Set.of("VBD", "VBN", "VBG");
    static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "wo", "shall");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided");
    private final Set<String> wishes =
            RuleFile.read("extract/meeting/wishes.txt").words();
    private final Map<String, MeetingStatus> modals =
            RuleFile.read("extract/meeting/modals.txt").table(row -> MeetingStatus.valueOf(row.get(1)));

    StatusReading read(Sentence sentence, IndexedWord verb) {
        return isNegated(sentence, verb) ? StatusReading.said(MeetingStatus.DENIED) : readAffirmed(sentence, verb);
    }

    /** "Will not meet after all", "will no longer meet": it was planned. */
    static boolean isGivenUp(Sentence sentence, IndexedWord verb) {
        boolean future = dependents(sentence, verb, "aux").stream()
                .anyMatch(
                        aux -> FUTURE.contains(form(aux)) || (form(aux).equals("would") && isReported(sentence, verb)));
        return future && (isNoLonger(sentence, verb) || (isNegated(sentence, verb) && isAfterAll(sentence, verb)));
    }

    private static boolean isAfterAll(Sentence sentence, IndexedWord verb) {
        List<CoreLabel> tokens = sentence.tokens();
        for (int i = verb.index(); i + 1 < tokens.size(); i++) {
            if (tokens.get(i).word().equals("after") && tokens.get(i + 1).word().equals("all")) {
                return i + 2 == tokens.size() || tokens.get(i + 2).tag().matches("[.,:]");
            }
        }
        return false;
    }

    private static boolean isNoLonger(Sentence sentence, IndexedWord verb) {
        return dependents(sentence, verb, "advmod").stream()
                .filter(longer -> form(longer).equals("longer"))
                .anyMatch(longer -> dependents(sentence, longer, "advmod", "neg", "det").stream()
                        .anyMatch(no -> NEGATIONS.contains(form(no))));
    }

    /** As {@link #read}, of a verb whose negation denies no meeting: "the talks did not end the war". */
    StatusReading readAffirmed(Sentence sentence, IndexedWord verb) {
        List<IndexedWord> auxiliaries = dependents(sentence, verb, "aux*", "cop");
        for (IndexedWord auxiliary : auxiliaries) {
            MeetingStatus modal = modals.get(form(auxiliary));
            if (modal != null) {
                boolean future = form(auxiliary).equals("would") && isReported(sentence, verb);
                boolean wished = modal == MeetingStatus.PLANNED && isUpToOthers(sentence, verb);
                return StatusReading.said(future ? MeetingStatus.PLANNED : wished ? MeetingStatus.PROPOSED : modal);
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
        return dependents(sentence, word, "advmod", "neg", "det").stream().anyMatch(d -> NEGATIONS.contains(form(d)))
                || isNoLonger(sentence, word);
    }

    /** "If he wants to meet, I will meet him": whoever is to want it has not said so. */
    private boolean isUpToOthers(Sentence sentence, IndexedWord verb) {
        return dependents(sentence, verb, "advcl*").stream()
                .filter(clause -> wishes.contains(lemma(clause)))
                .filter(clause -> !isNegated(sentence, clause))
                .anyMatch(clause -> dependents(sentence, clause, "mark").stream()
                        .anyMatch(mark -> form(mark).equals("if") && !isEven(sentence, mark)));
    }

    private static boolean isEven(Sentence sentence, IndexedWord mark) {
        return sentence.word(mark.index() - 2)
                .filter(before -> form(before).equals("even"))
                .isPresent();
    }

    /** Rather than could, will, did not, or might under a condition. */
    static boolean hasHappened(Sentence sentence, IndexedWord verb) {
        return verb.tag().matches("VBD|VBN")
                && !isNegated(sentence, verb)
                && dependents(sentence, verb, "aux").stream()
                        .allMatch(aux -> lemma(aux).equals("have"))
                && dependents(sentence, verb, "mark").stream().noneMatch(mark -> CONDITIONS.contains(form(mark)));
    }

    /** "Said they would meet" reports "we will meet", unless a condition goes with it. */
    static boolean isReported(Sentence sentence, IndexedWord verb) {
        boolean conditional = dependents(sentence, verb, "advcl*").stream()
                .anyMatch(clause -> dependents(sentence, clause, "mark").stream()
                        .anyMatch(mark -> CONDITIONS.contains(form(mark))));
        List<IndexedWord> heads = new ArrayList<>(List.of(verb));
        governors(sentence, verb).stream()
                .filter(governor -> governor.is("conj*"))
                .map(Governor::word)
                .forEach(heads::add);
        return !conditional
                && heads.stream()
                        .flatMap(head -> governors(sentence, head).stream())
                        .anyMatch(governor -> governor.is("ccomp", "parataxis", "acl:relcl", "dep")
                                && PAST.contains(governor.word().tag()));
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

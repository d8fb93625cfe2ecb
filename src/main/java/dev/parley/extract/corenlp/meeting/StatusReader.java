package dev.parley.extract.corenlp.meeting;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.governors;
import static dev.parley.extract.corenlp.parse.Grammar.has;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.RuleFile;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads whether a meeting was held, is planned, was called off ... from cue words, tense, modality and negation. */
final class StatusReader {
    private final Map<String, MeetingStatus> cues =
            RuleFile.read("meeting/status-verbs.txt").table(StatusReader::status);
    private final Map<String, MeetingStatus> modifiers =
            RuleFile.read("meeting/status-modifiers.txt").table(StatusReader::status);
    private final Map<String, MeetingStatus> prepositions =
            RuleFile.read("meeting/status-prepositions.txt").table(StatusReader::status);
    private final TenseReader tenses = new TenseReader();

    StatusReading read(Trigger trigger, Clause clause) {
        return trigger.isNoun() ? ofNoun(trigger, clause) : ofVerb(trigger.sentence(), trigger.word(), clause);
    }

    private StatusReading ofVerb(Sentence sentence, IndexedWord verb, Clause clause) {
        List<IndexedWord> chain = new ArrayList<>(clause.outer());
        chain.addAll(above(sentence, verb));
        Optional<MeetingStatus> cue = chain.stream()
                .flatMap(w -> cue(sentence, w).stream())
                .reduce((first, second) -> stronger(first, second));
        if (cue.isPresent()) {
            return StatusReading.said(cue.get());
        }
        if (has(sentence, verb, "mark")
                && dependents(sentence, verb, "mark").stream()
                        .anyMatch(m -> prepositions.get(form(m)) == MeetingStatus.PROPOSED)) {
            return StatusReading.said(MeetingStatus.PROPOSED);
        }
        IndexedWord top = clause.outer().isEmpty() ? verb : clause.outer().getLast();
        return tenses.read(
                sentence, "VB".equals(verb.tag()) || "VBG".equals(verb.tag()) ? finite(sentence, verb, top) : verb);
    }

    /** The verb whose tense holds for an infinitive or gerund: "flew to Doha to meet". */
    private static IndexedWord finite(Sentence sentence, IndexedWord verb, IndexedWord top) {
        if (has(sentence, verb, "aux*") || !top.equals(verb)) {
            return has(sentence, verb, "aux*") ? verb : top;
        }
        return governors(sentence, verb).stream()
                .filter(g -> g.is("advcl*", "xcomp", "acl*", "conj*") && Grammar.isVerb(g.word()))
                .map(Governor::word)
                .findFirst()
                .orElse(verb);
    }

    private static List<IndexedWord> above(Sentence sentence, IndexedWord verb) {
        return governors(sentence, verb).stream()
                .filter(g -> g.is("ccomp", "xcomp", "acl", "acl:to", "advcl:to", "obj"))
                .map(Governor::word)
                .toList();
    }

    private StatusReading ofNoun(Trigger trigger, Clause clause) {
        Sentence sentence = trigger.sentence();
        IndexedWord head = trigger.head();
        if (isDenied(sentence, head) || isDenied(sentence, trigger.word())) {
            return StatusReading.said(MeetingStatus.DENIED);
        }
        List<IndexedWord> carriers =
                clause.inner().stream().filter(w -> isCarrier(trigger, w)).toList();
        List<IndexedWord> governing = new ArrayList<>(clause.outer());
        governing.addAll(carriers);
        governors(sentence, head).stream()
                .filter(g -> g.is("obj", "obl:for", "nmod:of", "nmod:for", "obl:of", "obl:to"))
                .forEach(g -> governing.add(g.word()));
        for (IndexedWord carrier : carriers) {
            governing.addAll(above(sentence, carrier));
        }
        Optional<MeetingStatus> cue =
                governing.stream().flatMap(w -> cue(sentence, w).stream()).reduce(StatusReader::stronger);
        if (cue.isPresent()) {
            return StatusReading.said(cue.get());
        }
        Optional<StatusReading> modified = modified(sentence, trigger);
        Optional<IndexedWord> finite = carriers.stream().filter(Grammar::isVerb).findFirst();
        if (modified.isPresent()) {
            return modified.get();
        }
        return finite.map(verb -> ofVerb(sentence, verb, clause)).orElseGet(() -> byCase(sentence, head));
    }

    private Optional<StatusReading> modified(Sentence sentence, Trigger trigger) {
        return trigger.words().stream()
                .flatMap(noun -> dependents(sentence, noun, "amod", "acl").stream())
                .flatMap(m -> Optional.ofNullable(modifiers.get(form(m))).stream())
                .findFirst()
                .map(StatusReading::said);
    }

    private StatusReading byCase(Sentence sentence, IndexedWord head) {
        return dependents(sentence, head, "case", "mark").stream()
                .flatMap(c -> Optional.ofNullable(prepositions.get(form(c))).stream())
                .findFirst()
                .map(StatusReading::said)
                .orElse(StatusReading.supposed(MeetingStatus.HELD));
    }

    private static boolean isCarrier(Trigger trigger, IndexedWord word) {
        return !word.equals(trigger.head()) && !word.equals(trigger.word());
    }

    private static boolean isDenied(Sentence sentence, IndexedWord noun) {
        return dependents(sentence, noun, "det", "neg").stream().anyMatch(d -> form(d).equals("no"));
    }

    private Optional<MeetingStatus> cue(Sentence sentence, IndexedWord word) {
        MeetingStatus status = cues.get(Grammar.phrasal(sentence, word));
        if (status == null) {
            status = cues.get(lemma(word));
        }
        if (status == null) {
            return Optional.empty();
        }
        if (TenseReader.isNegated(sentence, word)) {
            return Optional.of(status == MeetingStatus.DENIED ? MeetingStatus.PROPOSED : MeetingStatus.DENIED);
        }
        return Optional.of(status);
    }

    /** Of two cues above one meeting: "refused to agree to meet" refuses. */
    private static MeetingStatus stronger(MeetingStatus first, MeetingStatus second) {
        List<MeetingStatus> order = List.of(
                MeetingStatus.CANCELLED,
                MeetingStatus.POSTPONED,
                MeetingStatus.DENIED,
                MeetingStatus.PROPOSED,
                MeetingStatus.PLANNED);
        return order.indexOf(first) <= order.indexOf(second) ? first : second;
    }

    private static MeetingStatus status(List<String> row) {
        return MeetingStatus.valueOf(row.get(1));
    }
}

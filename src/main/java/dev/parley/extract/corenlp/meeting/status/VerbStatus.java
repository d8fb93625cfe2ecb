package dev.parley.extract.corenlp.meeting.status;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.governors;
import static dev.parley.extract.corenlp.parse.Grammar.has;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.meeting.trigger.Absence;
import dev.parley.extract.corenlp.meeting.trigger.Clause;
import dev.parley.extract.corenlp.meeting.trigger.Doers;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Factuality;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a verb tells of the status of the meeting that it is, or that it carries. */
final class VerbStatus {
    private static final String[] ABOVE = {"ccomp", "xcomp", "acl", "acl:to", "advcl:to", "obj", "csubj*"};

    private static final Set<String> ON = Set.of("on", "upon", "to", "for");

    private final Map<String, MeetingStatus> prepositions;
    private final Map<String, MeetingStatus> intentions;
    private final Set<String> happening =
            RuleFile.read("extract/meeting/happening.txt").words();
    private final Set<String> holding =
            RuleFile.read("extract/meeting/holding.txt").words();
    private final Set<String> askingFor =
            RuleFile.read("extract/meeting/asking-for.txt").words();
    private final TenseReader tenses = new TenseReader();
    private final Hearsay hearsay;
    private final StatusCues cues;

    VerbStatus(Map<String, MeetingStatus> prepositions, Map<String, MeetingStatus> intentions, StatusCues cues) {
        this.prepositions = prepositions;
        this.intentions = intentions;
        this.hearsay = new Hearsay(cues);
        this.cues = cues;
    }

    StatusReading read(Trigger trigger, IndexedWord verb, Clause clause) {
        Sentence sentence = trigger.sentence();
        List<IndexedWord> chain = new ArrayList<>(clause.outer());
        chain.addAll(above(sentence, verb));
        if (Doers.isHaving(sentence, verb)) {
            chain.addAll(Grammar.governorsBy(sentence, verb, "dep"));
        }
        if (hearsay.isDenied(sentence, verb)) {
            return StatusReading.said(MeetingStatus.DENIED);
        }
        if (chain.stream().anyMatch(word -> isAsking(sentence, word))) {
            return StatusReading.said(MeetingStatus.PROPOSED);
        }
        // "Announced his readiness to sign" announces no signing.
        Optional<MeetingStatus> cue = cues.among(sentence, chain)
                .filter(status -> status != MeetingStatus.PLANNED)
                .or(() -> intended(sentence, verb, clause))
                .or(() -> cues.among(sentence, chain));
        boolean asked = cue.filter(status -> status == MeetingStatus.PLANNED).isPresent()
                && chain.stream().anyMatch(word -> isSupposed(sentence, word));
        if (cue.isPresent()) {
            return StatusReading.said(asked ? MeetingStatus.PROPOSED : cue.get());
        }
        if (chain.stream().anyMatch(word -> cues.isOnlyThought(sentence, word))) {
            return StatusReading.said(MeetingStatus.PLANNED);
        }
        boolean supposed = isSupposed(sentence, verb);
        return supposed ? StatusReading.said(MeetingStatus.PROPOSED) : ofTense(trigger, finite(sentence, verb, clause));
    }

    /** The words that a verb hangs on and that may say whether it came to pass: "plans to meet", "refused to meet". */
    static List<IndexedWord> above(Sentence sentence, IndexedWord verb) {
        return Grammar.governorsBy(sentence, verb, ABOVE);
    }

    /** "Called on the parties to meet". */
    private boolean isAsking(Sentence sentence, IndexedWord verb) {
        return askingFor.contains(lemma(verb))
                && !Factuality.isNegated(sentence, verb)
                && sentence.word(verb.index())
                        .filter(next -> ON.contains(form(next)))
                        .isPresent();
    }

    /** "Whether they had agreed". */
    private boolean isSupposed(Sentence sentence, IndexedWord verb) {
        return dependents(sentence, verb, "mark").stream()
                .anyMatch(mark -> prepositions.get(form(mark)) == MeetingStatus.PROPOSED);
    }

    /** What talks have not done, unless it is to take place, denies no talks. */
    private StatusReading ofTense(Trigger trigger, IndexedWord verb) {
        Sentence sentence = trigger.sentence();
        boolean doing = trigger.isNoun()
                && dependents(sentence, verb, "nsubj").stream().anyMatch(trigger.words()::contains)
                && !happening.contains(lemma(verb));
        // "A will not be attending the talks": of the talks it says that they are to be.
        doing |= trigger.isNoun() && Absence.isTold(sentence, verb);
        boolean own = !trigger.isNoun() || happening.contains(lemma(verb)) || holding.contains(lemma(verb));
        if (own && !doing && Factuality.isGivenUp(sentence, verb)) {
            // "No longer in Oslo but in Geneva".
            return hasBut(sentence, verb)
                    ? tenses.readAffirmed(sentence, verb)
                    : StatusReading.said(MeetingStatus.CANCELLED);
        }
        if (own && !doing && NotThen.isTold(sentence, verb)) {
            return StatusReading.said(MeetingStatus.POSTPONED);
        }
        return doing ? tenses.readAffirmed(sentence, verb) : tenses.read(sentence, verb);
    }

    /** The verb whose tense holds for an infinitive or gerund: "flew to Doha to meet". */
    private static IndexedWord finite(Sentence sentence, IndexedWord verb, Clause clause) {
        boolean nonFinite = "VB".equals(verb.tag()) || "VBG".equals(verb.tag());
        if (!nonFinite || has(sentence, verb, "aux*")) {
            return verb;
        }
        if (!clause.outer().isEmpty()) {
            return clause.outer().getLast();
        }
        return governors(sentence, verb).stream()
                .filter(g -> g.is("advcl*", "xcomp", "acl*", "conj*") && Grammar.isVerb(g.word()))
                .map(Governor::word)
                .findFirst()
                .orElse(verb);
    }

    /** "His plans to meet A", "were working to hold talks": whatever the parser hangs the infinitive on. */
    Optional<MeetingStatus> intended(Sentence sentence, IndexedWord verb, Clause clause) {
        Optional<IndexedWord> noun = dependents(sentence, verb, "mark").stream()
                .filter(mark -> form(mark).equals("to"))
                .flatMap(mark -> sentence.word(mark.index() - 2).stream())
                .filter(Grammar::isNoun)
                .findFirst();
        return Stream.concat(noun.stream(), clause.outer().stream())
                .flatMap(word -> Optional.ofNullable(intentions.get(lemma(word))).stream())
                .findFirst();
    }

    private static boolean hasBut(Sentence sentence, IndexedWord verb) {
        return sentence.tokens().stream()
                .skip(verb.index())
                .anyMatch(token -> token.word().equals("but"));
    }
}

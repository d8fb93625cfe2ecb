package dev.parley.extract.corenlp.meeting.event;

import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.meeting.company.Company;
import dev.parley.extract.corenlp.meeting.status.StatusCues;
import dev.parley.extract.corenlp.meeting.status.StatusReading;
import dev.parley.extract.corenlp.meeting.trigger.Reference;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.time.TimeSpan;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What became of a plan, told by a pronoun: "The talks were set for Monday. But A cancelled them." */
public final class CalledOff {
    private static final int NEAR = 1;
    private static final Set<MeetingStatus> OFF = Set.of(MeetingStatus.CANCELLED, MeetingStatus.POSTPONED);
    private static final Set<MeetingStatus> PLANS = Set.of(MeetingStatus.PLANNED, MeetingStatus.PROPOSED);
    private static final Map<String, String> PRONOUNS = Map.of("it", "NN", "them", "NNS", "they", "NNS");
    private final StatusCues cues = new StatusCues();

    /** @param before the mention of a meeting told last */
    public Optional<Candidate> in(Sentence sentence, Candidate before) {
        int distance = sentence.index() - before.trigger().sentence().index();
        boolean plan =
                before.trigger().isNoun() && PLANS.contains(before.status().status());
        if (!plan || distance < 1 || distance > NEAR || isAmbiguous(before.trigger())) {
            return Optional.empty();
        }
        return sentence.graph().vertexListSorted().stream()
                .filter(Grammar::isVerb)
                .filter(verb -> isOf(sentence, verb, before.trigger().head()))
                .flatMap(verb -> cues.at(sentence, verb).stream()
                        .filter(OFF::contains)
                        .map(status -> mention(sentence, verb, status, before)))
                .findFirst();
    }

    /** "Talks on the tariffs are planned": either may be called off. */
    private static boolean isAmbiguous(Trigger plan) {
        return plan.sentence().tokens().stream()
                .skip(plan.head().index())
                .anyMatch(noun -> noun.tag().equals(plan.head().tag()));
    }

    /** As long as the sentence has named nothing else by then that the pronoun may mean. */
    private static boolean isOf(Sentence sentence, IndexedWord verb, IndexedWord noun) {
        return Grammar.dependents(sentence, verb, "obj", "nsubj:pass").stream()
                .anyMatch(pronoun -> noun.tag().equals(PRONOUNS.get(Grammar.form(pronoun)))
                        && sentence.tokens().stream()
                                .limit(pronoun.index())
                                .noneMatch(nearer -> nearer.tag().equals(noun.tag())));
    }

    private static Candidate mention(Sentence sentence, IndexedWord verb, MeetingStatus status, Candidate before) {
        Trigger trigger = new Trigger(sentence, verb, verb, before.trigger().rule(), sentence.spanOf(verb));
        Company company = new Company();
        company.addAll(before.company());
        return new Candidate(
                trigger,
                company,
                StatusReading.said(status),
                Optional.empty(),
                List.of(),
                TimeSpan.unknown(),
                false,
                Optional.empty(),
                Optional.empty(),
                Reference.DEFINITE,
                OptionalInt.empty());
    }
}

package dev.parley.extract.corenlp.meeting.status;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;

import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The verb that tells what became of a meeting where the parser left it without a subject: "talks that were to have opened on
 * Tuesday were put back", "as a call between the ministers, due on Friday, was put off".
 */
public final class LostPassive {
    private static final Set<MeetingStatus> FATES = Set.of(MeetingStatus.CANCELLED, MeetingStatus.POSTPONED);
    private final StatusCues cues;

    public LostPassive(StatusCues cues) {
        this.cues = cues;
    }

    /** The verb, with the "due" between it and the meeting, on which the time hangs; empty where no such verb is. */
    public List<IndexedWord> of(Trigger trigger) {
        return verb(trigger)
                .map(verb -> trigger.sentence().graph().vertexListSorted().stream()
                        .filter(word -> word.equals(verb)
                                || form(word).equals("due")
                                        && word.index() > trigger.head().index()
                                        && word.index() < verb.index())
                        .toList())
                .orElse(List.of());
    }

    private Optional<IndexedWord> verb(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return trigger.isNoun()
                ? sentence.graph().vertexListSorted().stream()
                        .filter(verb -> verb.index() > trigger.head().index() && isLost(sentence, verb))
                        .filter(verb -> agrees(sentence, verb, trigger.head()) && trigger.isNearestTo(verb))
                        .filter(verb ->
                                cues.at(sentence, verb).filter(FATES::contains).isPresent())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isLost(Sentence sentence, IndexedWord verb) {
        return verb.tag().equals("VBN")
                && Grammar.has(sentence, verb, "aux:pass")
                && !Grammar.has(sentence, verb, "nsubj*")
                && Grammar.governedAs(sentence, verb, "dep", "xcomp", "ccomp");
    }

    /** "The talks were", "the call was". */
    private static boolean agrees(Sentence sentence, IndexedWord verb, IndexedWord noun) {
        boolean many = Grammar.isPlural(noun);
        return dependents(sentence, verb, "aux*").stream()
                .noneMatch(be -> form(be).matches(many ? "was|is|has" : "were|are|have"));
    }
}

package dev.parley.extract.corenlp.meeting.event;

import dev.parley.extract.Channel;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.meeting.company.Table;
import dev.parley.extract.corenlp.meeting.status.StatusReader;
import dev.parley.extract.corenlp.meeting.trigger.MeetingRule.Noun;
import dev.parley.extract.corenlp.meeting.trigger.MeetingRule.Strength;
import dev.parley.extract.corenlp.meeting.trigger.OtherMeetings;
import dev.parley.extract.corenlp.meeting.trigger.Reference;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Factuality;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.time.TimeSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Folds mentions of one meeting together, and keeps rounds, sides, places and plans apart. */
public final class EventFolder {
    private static final int NEAR = 4;
    private final Compatibility compatibility;
    private final Additions additions;
    private final OtherMeetings others = new OtherMeetings();

    public EventFolder(Actors actors, TimeSpan published) {
        this.compatibility = new Compatibility(actors, published);
        this.additions = new Additions(actors);
    }

    public List<Event> fold(List<Candidate> mentions) {
        List<Event> events = new ArrayList<>();
        List<Candidate> ahead = new ArrayList<>();
        for (Candidate mention : mentions) {
            Optional<Event> earlier = best(events, mention);
            if (earlier.isPresent()) {
                earlier.get().add(mention);
            } else if (mayBegin(mention) && !isSaidOfApart(events, mention)) {
                events.add(new Event(mention));
            } else if (mention.trigger().isNoun()
                    && mention.reference() == Reference.DEFINITE
                    && !isOfPronoun(mention.trigger())) {
                ahead.add(mention);
            }
        }
        for (Candidate mention : ahead) {
            List<Event> sameStage = events.stream()
                    .filter(event -> Compatibility.isPast(event.status().status())
                            == Compatibility.isPast(mention.status().status()))
                    .toList();
            best(sameStage, mention).ifPresent(event -> event.add(mention));
        }
        return events;
    }

    /** "Sat on different floors. They never met": that is how they met, and denies no other meeting. */
    private static boolean isSaidOfApart(List<Event> events, Candidate mention) {
        return !events.isEmpty()
                && events.getLast().channel() == Channel.INDIRECT
                && mention.trigger().sentence().index() - events.getLast().lastSentence() <= 1
                && mention.status().status() == MeetingStatus.DENIED
                && !mention.trigger().isNoun()
                && !mention.time().isKnown()
                && mention.places().isEmpty();
    }

    /** The meeting that the mention fits best, if any. One told of later will do: "the five-hour talks" may open a story. */
    private Optional<Event> best(List<Event> events, Candidate mention) {
        return events.stream()
                .filter(event -> !compatibility.excludes(event, mention) && !additions.isOfOthers(event, mention))
                .filter(event -> isSuggested(event, mention))
                .max(Comparator.comparingInt(event -> fit(event, mention)));
    }

    /** Whether something speaks for their being one, beyond nothing speaking against it. */
    private boolean isSuggested(Event event, Candidate mention) {
        int shared = compatibility.shared(event, mention);
        boolean sameStage = Compatibility.isPast(event.status().status())
                == Compatibility.isPast(mention.status().status());
        boolean sameTime = event.time().isKnown() && mention.time().isKnown();
        boolean samePlace = !event.places().isEmpty() && !mention.places().isEmpty();
        boolean sameSetting = (sameTime && samePlace) || Compatibility.isOfSameDays(event, mention);
        return switch (mention.reference()) {
            case DEFINITE -> isNear(event, mention) || shared > 0 || sameTime || samePlace || hasOrdinal(mention);
            case INDEFINITE ->
                isIndefiniteSuggested(
                        event,
                        mention,
                        shared >= 2 && sameStage && !isOfOtherPeople(event, mention) && !isOnlyProposed(event, mention),
                        sameSetting);
            case OTHER ->
                !others.areApart(mention.trigger())
                        && !Compatibility.isPast(event.status().status())
                        && event.status().explicit()
                        && (sameTime || hasOrdinal(mention) || shared >= 2);
            case GENERIC -> isIndefiniteSuggested(event, mention, shared >= 2 && sameStage, sameSetting);
        };
    }

    /** "A, B and C had a meeting; a meeting of A, B and D": each has somebody whom the other lacks. */
    private boolean isOfOtherPeople(Event event, Candidate mention) {
        return compatibility.lacks(event.company(), mention.company())
                && compatibility.lacks(mention.company(), event.company());
    }

    /** "Will meet on Tuesday. The president urged them to meet by the end of April": that asks for another meeting. */
    private static boolean isOnlyProposed(Event event, Candidate mention) {
        return event.status().explicit()
                && event.status().status() == MeetingStatus.PLANNED
                && event.time().isKnown()
                && mention.status().explicit()
                && mention.status().status() == MeetingStatus.PROPOSED
                && mention.time().isKnown()
                && !mention.time().within(event.time());
    }

    private boolean isIndefiniteSuggested(Event event, Candidate mention, boolean company, boolean setting) {
        return company || setting || completes(event, mention) || isOfVisit(event, mention);
    }

    /** Two mentions in one sentence, of which one tells who and the other where or when. */
    private static boolean completes(Event event, Candidate mention) {
        boolean sameSentence =
                event.lastSentence() == mention.trigger().sentence().index();
        boolean oneHasCompany = event.company().isEmpty() != mention.company().isEmpty();
        return sameSentence && oneHasCompany && event.kind() == mention.kind() && !isWithOthers(mention);
    }

    /** "A session with his colleagues": whoever they are, they are the company of another meeting. */
    private static boolean isWithOthers(Candidate mention) {
        Trigger trigger = mention.trigger();
        return mention.company().isEmpty()
                && trigger.isNoun()
                && trigger.words().stream().anyMatch(word -> Table.isWithSomebody(trigger.sentence(), word));
    }

    /** "travelled to A to see B", "arrived in A. She spent two hours with B." */
    private boolean isOfVisit(Event event, Candidate mention) {
        int distance = mention.trigger().sentence().index() - event.lastSentence();
        return event.kind() == MeetingKind.VISIT
                && mention.kind() == MeetingKind.TALKS
                && !isOnlyArrived(event)
                && distance <= 1
                && compatibility.shared(event, mention) > 0;
    }

    /** "Have arrived for talks": those are still to come. */
    private static boolean isOnlyArrived(Event event) {
        Trigger visit = event.mentions().getFirst().trigger();
        return StatusReader.isJustArrived(visit.sentence(), visit.word());
    }

    /** A delegation's leader may be told long after the talks. */
    private boolean isNear(Event event, Candidate mention) {
        int distance = mention.trigger().sentence().index() - event.lastSentence();
        boolean close = mention.trigger().isAddition() && compatibility.shared(event, mention) == 0;
        return distance <= (close && !additions.isOfNews(event, mention) ? 2 : NEAR * NEAR);
    }

    private static boolean hasOrdinal(Candidate mention) {
        return mention.ordinal().isPresent();
    }

    private int fit(Event event, Candidate mention) {
        int fit = 4 * compatibility.shared(event, mention);
        fit += event.time().isKnown() && mention.time().isKnown() ? 5 : 0;
        fit += !event.places().isEmpty() && !mention.places().isEmpty() ? 5 : 0;
        fit += event.ordinal().isPresent() && mention.ordinal().isPresent() ? 5 : 0;
        fit += event.status().status() == mention.status().status() ? 2 : 0;
        fit += event.kind() == mention.kind() ? 3 : 0;
        int distance = Math.abs(mention.trigger().sentence().index() - event.lastSentence());
        fit += Math.min(2, event.company().size());
        return fit + Math.max(0, NEAR - distance);
    }

    /** "It was the first contact in years" says something of a meeting and tells of none. */
    private static boolean isSaidOfOne(Trigger trigger) {
        return trigger.isNoun() && Grammar.has(trigger.sentence(), trigger.head(), "cop") && !trigger.isUnderWay();
    }

    /** "What the talks have not done": they are known from elsewhere. */
    private static boolean isSaidNotToDo(Candidate mention) {
        Trigger trigger = mention.trigger();
        return trigger.isNoun()
                && mention.reference() == Reference.DEFINITE
                && !mention.time().isKnown()
                && Grammar.governors(trigger.sentence(), trigger.head()).stream()
                        .filter(governor -> governor.is("nsubj"))
                        .anyMatch(governor -> Factuality.isNegated(trigger.sentence(), governor.word()));
    }

    /** "Has been leading the mediation": what somebody does, and no single meeting. */
    private static boolean isActivity(Candidate mention) {
        Trigger trigger = mention.trigger();
        return trigger.isNoun()
                && !mention.time().isKnown()
                && mention.duration().isEmpty()
                && Grammar.governors(trigger.sentence(), trigger.head()).stream()
                        .filter(governor -> governor.is("obj"))
                        .anyMatch(governor -> governor.word().tag().equals("VBG")
                                && Grammar.dependents(trigger.sentence(), governor.word(), "aux").stream()
                                        .anyMatch(aux -> Grammar.form(aux).equals("been")));
    }

    /** "It was postponed": whatever that is, it was told of before. */
    private static boolean isOfPronoun(Trigger trigger) {
        return trigger.isNoun() && Grammar.isVerb(trigger.word());
    }

    private static boolean mayBegin(Candidate mention) {
        if (mention.trigger().isAddition()
                || isOfPronoun(mention.trigger())
                || isActivity(mention)
                || isSaidOfOne(mention.trigger())
                || isSaidNotToDo(mention)) {
            return false;
        }
        boolean setting = mention.time().isKnown() || !mention.places().isEmpty();
        boolean weak = mention.trigger().rule() instanceof Noun noun && noun.strength() == Strength.WEAK;
        if (mention.company().isEmpty()) {
            boolean full = mention.time().isKnown()
                    && (!mention.places().isEmpty()
                            || Compatibility.isPutOff(mention)
                            || (mention.duration().isPresent() && mention.reference() == Reference.DEFINITE));
            return setting && (!weak || full);
        }
        return true;
    }
}

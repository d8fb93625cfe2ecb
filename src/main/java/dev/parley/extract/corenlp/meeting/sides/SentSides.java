package dev.parley.extract.corenlp.meeting.sides;

import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.meeting.event.Compatibility;
import dev.parley.extract.corenlp.meeting.event.Event;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sides whose people the story puts into the room: "the head of the A delegation … B's Ms X left the talks". */
final class SentSides {
    private final Callings callings = new Callings();
    private final Actors actors;

    SentSides(Actors actors) {
        this.actors = actors;
    }

    /** Two, or none: without a delegate, or with more sides, who is between the others nobody says. */
    Set<String> of(List<Event> events) {
        List<ActorReport> delegates =
                actors.people().stream().filter(callings::isDelegate).toList();
        Set<String> sides = new LinkedHashSet<>();
        Stream.concat(
                        delegates.stream(),
                        events.stream()
                                .filter(SentSides::isRound)
                                .flatMap(event -> event.company().counterparts().stream())
                                .map(actors::get)
                                .filter(actor -> actor.kind() == ActorKind.PERSON && !callings.isBetween(actor)))
                .forEach(person -> person.represents().stream().limit(1).forEach(sides::add));
        return !delegates.isEmpty() && sides.size() == 2 ? sides : Set.of();
    }

    /** Called talks or a round: two who met somewhere may be of one side, or of none. */
    private static boolean isRound(Event event) {
        return event.kind() == MeetingKind.TALKS
                && event.mentions().getFirst().trigger().isNoun()
                && Compatibility.isPast(event.status().status());
    }
}

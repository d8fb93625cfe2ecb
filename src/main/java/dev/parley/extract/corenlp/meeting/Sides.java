package dev.parley.extract.corenlp.meeting;

import dev.parley.extract.MeetingKind;
import dev.parley.extract.Participant;
import dev.parley.extract.Role;
import dev.parley.extract.corenlp.actor.Actors;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The parties of an article's negotiation. A further round of which the text names nobody ("the next round will be in
 * May") is one of theirs, whoever will sit there for them.
 */
final class Sides {
    private final List<Event> events;
    private final Actors actors;

    Sides(List<Event> events, Actors actors) {
        this.events = List.copyOf(events);
        this.actors = actors;
    }

    /** Empty unless the event is a round among others and a round with two sides is told of. */
    List<Participant> of(Event round) {
        boolean isRound = round.mentions().stream()
                .anyMatch(m -> m.trigger().isNoun()
                        && m.kind() == MeetingKind.TALKS
                        && (m.ordinal().isPresent()
                                || m.reference() == Reference.OTHER
                                || m.reference() == Reference.DEFINITE));
        if (!isRound) {
            return List.of();
        }
        return events.stream()
                .filter(event -> event != round && event.kind() == MeetingKind.TALKS)
                .map(event -> sides(event))
                .filter(sides -> sides.size() >= 2)
                .findFirst()
                .map(sides -> sides.stream()
                        .map(side -> new Participant(side, Role.PARTY))
                        .toList())
                .orElse(List.of());
    }

    private List<String> sides(Event event) {
        Set<String> sides = new LinkedHashSet<>();
        for (String party : event.company().parties()) {
            List<String> represented = actors.get(party).represents();
            boolean itself = switch (actors.get(party).kind()) {
                case STATE, ORGANIZATION -> true;
                case PERSON, GROUP, ANONYMOUS -> false;
            };
            if (itself) {
                sides.add(party);
            } else if (!represented.isEmpty()) {
                sides.add(represented.getFirst());
            }
        }
        return new ArrayList<>(sides);
    }
}

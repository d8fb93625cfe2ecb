package dev.parley.extract.corenlp.meeting;

import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.Participant;
import dev.parley.extract.Role;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.parse.RuleFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The parties of an article's negotiation. A further round of which the text names nobody ("the next round will be in
 * May") is one of theirs, whoever will sit there for them.
 */
final class Sides {
    private static final Set<MeetingKind> TABLE =
            Set.of(MeetingKind.TALKS, MeetingKind.SUMMIT, MeetingKind.CONFERENCE, MeetingKind.SIGNING);
    private final Set<String> generic = RuleFile.read("meeting/both-sides.txt").words();
    private final List<Event> events;
    private final Actors actors;

    Sides(List<Event> events, Actors actors) {
        this.events = List.copyOf(events);
        this.actors = actors;
    }

    /** The named ones; the sides, where the text says no more than "the delegations" or "they". */
    List<Participant> among(Event event, List<Participant> named) {
        boolean unnamed = named.stream().allMatch(p -> isGeneric(actors.get(p.actor())));
        List<Participant> known = unnamed ? of(event) : List.of();
        return known.isEmpty() ? named : known;
    }

    /** "The two sides", "both delegations", "the negotiators". */
    private boolean isGeneric(ActorReport actor) {
        String last = actor.name().substring(actor.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return actor.kind() == ActorKind.GROUP && actor.represents().isEmpty() && generic.contains(last);
    }

    /** Empty unless the event is a round among others and a round with two sides is told of. */
    List<Participant> of(Event round) {
        boolean isRound = round.mentions().stream()
                .anyMatch(m -> m.kind() == MeetingKind.TALKS
                        && (m.ordinal().isPresent()
                                || m.reference() == Reference.OTHER
                                || m.reference() == Reference.DEFINITE
                                || !m.company().isEmpty()));
        if (!isRound) {
            return List.of();
        }
        return events.stream()
                .filter(event -> event != round && TABLE.contains(event.kind()))
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

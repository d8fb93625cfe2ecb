package dev.parley.extract.corenlp.meeting.sides;

import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.Participant;
import dev.parley.extract.Role;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.meeting.event.Compatibility;
import dev.parley.extract.corenlp.meeting.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Seats at the round that a story opens with those whom it calls the negotiators of its sides, or their mediator, wherever
 * it names them.
 */
public final class Delegates {
    private static final int LEAD = 3;
    private static final Set<MeetingKind> ROUNDS = Set.of(MeetingKind.TALKS, MeetingKind.CONFERENCE);
    private final Callings callings = new Callings();
    private final Set<String> sides;
    private final Actors actors;

    public Delegates(Set<String> sides, Actors actors) {
        this.sides = sides;
        this.actors = actors;
    }

    public List<Participant> among(Event event, List<Participant> seated) {
        boolean round = event.firstSentence() < LEAD
                && ROUNDS.contains(event.kind())
                && event.status().explicit()
                && Compatibility.isPast(event.status().status());
        boolean ofNobody =
                sides.isEmpty() && seated.isEmpty() && !event.company().isOfStranger();
        if (!round || !(ofNobody || isOfSides(seated))) {
            return seated;
        }
        return withoutRepresented(acrossFrom(with(seated)));
    }

    /** Told as a meeting of the sides, rather than of some people. */
    private boolean isOfSides(List<Participant> seated) {
        return sides.size() == 2 && seated.stream().map(Participant::actor).anyMatch(sides::contains);
    }

    private List<Participant> with(List<Participant> seated) {
        List<Participant> all = new ArrayList<>(seated);
        for (ActorReport actor : actors.people()) {
            boolean unseated = seated.stream().noneMatch(p -> p.actor().equals(actor.id()));
            if (unseated) {
                callings.seat(actor)
                        .filter(role -> role == Role.MEDIATOR || mayBeOfSide(actor))
                        .ifPresent(role -> all.add(new Participant(actor.id(), role)));
            }
        }
        return all;
    }

    /** Where the text does not tell whose "the government team" is, it is one of theirs. */
    private boolean mayBeOfSide(ActorReport actor) {
        return sides.isEmpty()
                || actor.represents().isEmpty()
                || actor.represents().stream().anyMatch(sides::contains);
    }

    /** "A led for Norway. Sweden's B said": the only one whom the text gives to the other side, and no office. */
    private List<Participant> acrossFrom(List<Participant> seated) {
        List<Participant> all = new ArrayList<>(seated);
        List<String> unmanned =
                sides.stream().filter(side -> people(side, seated).isEmpty()).toList();
        if (sides.size() == 2 && unmanned.size() == 1) {
            List<ActorReport> theirs = actors.people().stream()
                    .filter(actor ->
                            actor.titles().isEmpty() && actor.represents().contains(unmanned.getFirst()))
                    .toList();
            if (theirs.size() == 1) {
                all.add(new Participant(theirs.getFirst().id(), Role.PARTY));
            }
        }
        return all;
    }

    private List<Participant> people(String side, List<Participant> seated) {
        return seated.stream()
                .filter(p -> p.role() == Role.PARTY)
                .filter(p -> actors.get(p.actor()).kind() == ActorKind.PERSON)
                .filter(p -> actors.get(p.actor()).represents().contains(side))
                .toList();
    }

    private List<Participant> withoutRepresented(List<Participant> seated) {
        List<Participant> all = new ArrayList<>(seated);
        List<String> represented = all.stream()
                .filter(p -> actors.get(p.actor()).kind() == ActorKind.PERSON && p.role() == Role.PARTY)
                .flatMap(p -> actors.get(p.actor()).represents().stream())
                .toList();
        all.removeIf(p -> sides.contains(p.actor()) && represented.contains(p.actor()));
        return all;
    }
}

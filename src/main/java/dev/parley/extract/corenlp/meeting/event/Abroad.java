package dev.parley.extract.corenlp.meeting.event;

import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.extract.LocationReport;
import dev.parley.extract.Participant;
import dev.parley.extract.Role;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.place.States;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who receives guests does so at home: not in a city of another state; and who travels home visits nobody. */
public final class Abroad {
    private final Actors actors;

    public Abroad(Actors actors) {
        this.actors = actors;
    }

    /** Whether somebody hosts it whose state is known, and the city is not of it. */
    boolean isHosted(Event event, LocationReport city) {
        Set<String> homes = homes(event);
        return city.country() != null && !homes.isEmpty() && !homes.contains(city.country());
    }

    /** Whether nobody knows where its host is at home, and the story is of states, but not of the city's. */
    boolean isUnlikely(Event event, LocationReport city) {
        boolean hosted = event.company().named(actors).stream().anyMatch(p -> p.role() == Role.HOST);
        Set<String> told = actors.states().stream().flatMap(this::states).collect(Collectors.toSet());
        return hosted
                && homes(event).isEmpty()
                && city.country() != null
                && !told.isEmpty()
                && !told.contains(city.country());
    }

    /** Whether somebody hosts it in a city of his own state. */
    boolean isAtHome(Event event, LocationReport city) {
        return city.country() != null && homes(event).contains(city.country());
    }

    /** Whether all who travel stand for the state that they travel to or within: "Iran's minister flew to Tehran". */
    public boolean isHomecoming(List<Participant> travellers, List<LocationReport> places) {
        return !travellers.isEmpty()
                && !places.isEmpty()
                && travellers.stream()
                        .map(traveller -> states(actors.get(traveller.actor())).toList())
                        .allMatch(homes -> places.stream()
                                .allMatch(place -> place.country() != null && homes.contains(place.country())));
    }

    private Set<String> homes(Event event) {
        return event.company().named(actors).stream()
                .filter(participant -> participant.role() == Role.HOST)
                .flatMap(host -> states(actors.get(host.actor())))
                .collect(Collectors.toSet());
    }

    /** Codes of the states of the actor or of those it speaks for. */
    private Stream<String> states(ActorReport actor) {
        return Stream.concat(Stream.of(actor), actor.represents().stream().map(actors::get))
                .filter(each -> each.kind() == ActorKind.STATE)
                .flatMap(state -> States.ofTheWorld().named(state.name()).stream())
                .flatMap(state -> Optional.ofNullable(state.code()).stream());
    }
}

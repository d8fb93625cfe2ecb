package dev.parley.resolve.negotiation;

import dev.parley.extract.ActorKind;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.name.Collectives;
import dev.parley.resolve.name.StateNames;
import dev.parley.resolve.name.StateOffices;
import dev.parley.resolve.strand.ActorStrand;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** For whom those at a table sit there: their states, else their organisations. */
final class Sides {
    /** Who is told to speak for somebody less than this share of the times does so by a slip of the reader. */
    private static final double OFTEN = 1.0 / 3;

    private final Map<String, ActorStrand> groups = new KeptMap<>();
    private final Map<String, ActorStrand> states = new KeptMap<>();
    private final Map<String, ActorStrand> unions = new KeptMap<>();

    /** Nobody for people of whom it is not told for whom they speak, but for groups that are a side of their own: "six powers". */
    Set<ActorStrand> of(ActorStrand actor) {
        Set<ActorStrand> spokenFor = spokenFor(actor);
        if (!spokenFor.isEmpty()) {
            return spokenFor;
        }
        return switch (actor.actorKind()) {
            case GROUP -> Collectives.key(actor.name()).map(this::group).orElse(Set.of());
            case ANONYMOUS -> Set.of();
            case PERSON -> ofOffice(actor).map(Set::of).orElse(Set.of());
            case STATE, ORGANIZATION -> Set.of(actor);
        };
    }

    /** Has to be told of everybody first. */
    void learn(ActorStrand actor) {
        if (actor.actorKind() == ActorKind.STATE) {
            states.putIfAbsent(StateNames.key(actor.name()), actor);
        }
        if (actor.actorKind() == ActorKind.ORGANIZATION) {
            unions.putIfAbsent(StateNames.key(actor.name()), actor);
        }
        if (actor.actorKind() == ActorKind.GROUP) {
            Collectives.key(actor.name()).ifPresent(key -> groups.putIfAbsent(key, actor));
        }
    }

    /** The members of a side that is a group, as far as they are known. */
    Set<ActorStrand> members(ActorStrand side) {
        Set<ActorStrand> members = new LinkedHashSet<>();
        if (side.actorKind() == ActorKind.GROUP || side.actorKind() == ActorKind.ORGANIZATION) {
            Collectives.members(side.name())
                    .forEach(name -> Stream.of(states, unions)
                            .flatMap(all -> Stream.ofNullable(all.get(StateNames.key(name))))
                            .findFirst()
                            .ifPresent(members::add));
        }
        return members;
    }

    private Set<ActorStrand> group(String key) {
        return Optional.ofNullable(groups.get(key)).map(Set::of).orElse(Set.of());
    }

    private Optional<ActorStrand> ofOffice(ActorStrand person) {
        return person.titles().stream()
                .flatMap(title -> StateOffices.stateOf(title).stream())
                .flatMap(state -> Optional.ofNullable(states.get(StateNames.key(state))).stream())
                .findFirst();
    }

    private static Set<ActorStrand> spokenFor(ActorStrand actor) {
        Map<ActorStrand, Integer> told = actor.spokenFor();
        if (told.isEmpty()) {
            return Set.of();
        }
        int most = Collections.max(told.values());
        Set<ActorStrand> sides = new LinkedHashSet<>();
        told.forEach((side, times) -> {
            if (times >= OFTEN * most) {
                sides.addAll(statesOr(side));
            }
        });
        return keptToStates(sides);
    }

    private static Collection<ActorStrand> statesOr(ActorStrand side) {
        Set<ActorStrand> states = new LinkedHashSet<>(side.spokenFor().keySet());
        states.removeIf(each -> each.actorKind() != ActorKind.STATE);
        return side.actorKind() == ActorKind.STATE || states.isEmpty() ? Set.of(side) : states;
    }

    private static Set<ActorStrand> keptToStates(Set<ActorStrand> sides) {
        Set<ActorStrand> states = new LinkedHashSet<>(sides);
        states.removeIf(side -> side.actorKind() != ActorKind.STATE);
        return states.isEmpty() ? sides : states;
    }
}

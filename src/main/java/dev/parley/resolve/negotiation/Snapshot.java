package dev.parley.resolve.negotiation;

import dev.parley.extract.ActorKind;
import dev.parley.extract.Role;
import dev.parley.resolve.Facts;
import dev.parley.resolve.Link;
import dev.parley.resolve.Story;
import dev.parley.resolve.Thing;
import dev.parley.resolve.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The story as it was known at a moment: nothing in it depends on what was told later. */
final class Snapshot {
    private static final Comparator<Known> ORDER = Comparator.<Known, Instant>comparing(
                    known -> known.thing().history().getFirst().knownFrom())
            .thenComparing(Known::id);

    private static final Set<ActorKind> UNNAMED = EnumSet.of(ActorKind.GROUP, ActorKind.ANONYMOUS);

    private final Map<String, Known> byId = new HashMap<>();

    Snapshot(Story story, Instant moment) {
        for (Thing thing : story.things()) {
            thing.history().stream()
                    .filter(version -> version.holdsAt(moment))
                    .findFirst()
                    .ifPresent(version -> byId.put(thing.id(), new Known(thing, version)));
        }
    }

    /** In the order in which they became known. */
    List<Known> all(Thing.Kind kind) {
        return byId.values().stream()
                .filter(known -> known.thing().kind() == kind)
                .sorted(ORDER)
                .toList();
    }

    Optional<Known> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    String nameOf(String actor) {
        return of(actor)
                .map(known -> ((Facts.OfActor) known.version().facts()).name())
                .orElse(actor);
    }

    /** The states or bodies an actor speaks for, itself when it speaks for nobody; people without names are no side. */
    NavigableSet<String> sidesOf(String actor) {
        NavigableSet<String> sides = new TreeSet<>();
        of(actor).ifPresent(known -> known.targets(Link.Kind.REPRESENTS).forEach(sides::add));
        if (sides.isEmpty() && !UNNAMED.contains(kindOf(actor))) {
            sides.add(actor);
        }
        NavigableSet<String> states = new TreeSet<>(sides);
        states.removeIf(side -> kindOf(side) != ActorKind.STATE);
        return states.isEmpty() ? sides : states;
    }

    private ActorKind kindOf(String actor) {
        return of(actor)
                .map(known -> ((Facts.OfActor) known.version().facts()).kind())
                .orElse(ActorKind.ANONYMOUS);
    }

    /** A thing with the state in which it was known. */
    record Known(Thing thing, Version version) {
        String id() {
            return thing.id();
        }

        Stream<String> targets(Link.Kind kind) {
            return version.links().stream().filter(link -> link.kind() == kind).map(Link::target);
        }

        Stream<String> participants(Role role) {
            return version.links().stream()
                    .filter(link -> link.kind() == Link.Kind.HAS_PARTICIPANT && link.role() == role)
                    .map(Link::target);
        }
    }
}

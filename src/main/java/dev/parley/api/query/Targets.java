package dev.parley.api.query;

import dev.parley.timeline.Link;
import dev.parley.timeline.Links;
import dev.parley.timeline.Relation;
import dev.parley.timeline.Thing;
import dev.parley.timeline.ThingAt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What many things are linked to, in the order of the things: one statement for all of them. */
@Component
class Targets {
    private final Links links;

    Targets(Links links) {
        this.links = links;
    }

    <T extends Thing> List<List<T>> all(Relation relation, List<? extends Thing> things, Class<T> type) {
        return each(
                relation,
                things,
                found -> found.map(Link::target).map(type::cast).toList());
    }

    /** Without the things that are linked to none. */
    <S extends Thing, T extends Thing> Map<S, T> first(Relation relation, List<S> things, Class<T> type) {
        Map<ThingAt, List<Link>> found =
                links.of(relation, things.stream().map(Thing::ref).toList());
        Map<S, T> first = new HashMap<>();
        for (S thing : things) {
            List<Link> targets = found.getOrDefault(thing.ref(), List.of());
            if (!targets.isEmpty()) {
                first.put(thing, type.cast(targets.getFirst().target()));
            }
        }
        return first;
    }

    <R> List<R> each(Relation relation, List<? extends Thing> things, Function<Stream<Link>, R> result) {
        Map<ThingAt, List<Link>> found =
                links.of(relation, things.stream().map(Thing::ref).toList());
        return things.stream()
                .map(thing -> result.apply(found.getOrDefault(thing.ref(), List.of()).stream()))
                .toList();
    }
}

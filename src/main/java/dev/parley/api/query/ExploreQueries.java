package dev.parley.api.query;

import dev.parley.api.InputRefused;
import dev.parley.timeline.Finder;
import dev.parley.timeline.GraphLink;
import dev.parley.timeline.LinkType;
import dev.parley.timeline.Moment;
import dev.parley.timeline.Neighbourhoods;
import dev.parley.timeline.Neighbours;
import dev.parley.timeline.Thing;
import dev.parley.timeline.ThingAt;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The graph around things. */
@Controller
class ExploreQueries {
    private static final int MOST = 100;

    private final Finder finder;
    private final Neighbourhoods neighbourhoods;

    ExploreQueries(Finder finder, Neighbourhoods neighbourhoods) {
        this.finder = finder;
        this.neighbourhoods = neighbourhoods;
    }

    /** @param unknown ids that name no thing */
    record Neighbourhood(List<Thing> centres, List<String> unknown, List<NeighbourGroup> groups) {

        public List<GraphLink> links() {
            return groups.stream()
                    .flatMap(group -> group.links().stream())
                    .distinct()
                    .toList();
        }

        public List<Thing> nodes() {
            Map<ThingAt, Thing> nodes = new LinkedHashMap<>();
            centres.forEach(thing -> nodes.putIfAbsent(thing.ref(), thing));
            links().stream()
                    .flatMap(link -> Stream.of(link.from(), link.to()))
                    .forEach(thing -> nodes.putIfAbsent(thing.ref(), thing));
            return List.copyOf(nodes.values());
        }
    }

    @QueryMapping
    Neighbourhood neighbourhood(
            @Argument List<String> ids, @Argument @Nullable List<LinkType> relations, DataFetchingEnvironment field) {
        if (ids.size() > MOST) {
            throw new InputRefused("TOO_MANY_IDS", "At most " + MOST + " ids at once, not " + ids.size());
        }
        Moment moment = Asked.moment(field);
        List<ThingAt> wanted =
                ids.stream().distinct().map(id -> new ThingAt(id, moment)).toList();
        Map<ThingAt, Thing> found = finder.things(wanted);
        List<Thing> centres = wanted.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<ThingAt, List<Neighbours>> around =
                neighbourhoods.of(centres, relations == null ? List.of() : relations, Asked.window(field));
        return new Neighbourhood(
                centres,
                wanted.stream()
                        .filter(id -> !found.containsKey(id))
                        .map(ThingAt::id)
                        .toList(),
                centres.stream()
                        .flatMap(thing -> around.getOrDefault(thing.ref(), List.of()).stream())
                        .map(NeighbourGroup::of)
                        .toList());
    }
}

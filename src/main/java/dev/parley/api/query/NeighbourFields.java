package dev.parley.api.query;

import dev.parley.timeline.Evidence;
import dev.parley.timeline.GraphLink;
import dev.parley.timeline.LinkType;
import dev.parley.timeline.Neighbourhoods;
import dev.parley.timeline.Neighbours;
import dev.parley.timeline.Thing;
import dev.parley.timeline.ThingAt;
import dev.parley.timeline.Window;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What every thing is linked to: one statement for all that ask the same on a level. */
@Controller
class NeighbourFields {
    private static final String LOADER = "neighbours";

    NeighbourFields(BatchLoaderRegistry registry, Neighbourhoods neighbourhoods) {
        registry.<Around, List<NeighbourGroup>>forName(LOADER)
                .registerMappedBatchLoader((keys, env) -> Mono.fromSupplier(() -> load(neighbourhoods, keys)));
    }

    private record Arguments(List<LinkType> types, Window window) {}

    private record Around(Thing thing, Arguments arguments) {}

    @SchemaMapping(typeName = "Thing")
    CompletableFuture<List<NeighbourGroup>> neighbours(
            Thing thing, @Argument @Nullable List<LinkType> relations, DataFetchingEnvironment field) {
        Arguments arguments = new Arguments(relations == null ? List.of() : relations, Asked.window(field));
        return Batches.load(LOADER, new Around(thing, arguments), field);
    }

    @SchemaMapping(typeName = "GraphLink")
    CompletableFuture<List<Evidence>> evidence(GraphLink link, DataFetchingEnvironment field) {
        return Batches.load(Batches.REPORTS, link.reports(), field);
    }

    private static Map<Around, List<NeighbourGroup>> load(Neighbourhoods neighbourhoods, Set<Around> keys) {
        Map<Around, List<NeighbourGroup>> groups = new HashMap<>();
        keys.stream().collect(Collectors.groupingBy(Around::arguments)).forEach((arguments, alike) -> {
            Map<ThingAt, List<Neighbours>> found = neighbourhoods.of(
                    alike.stream().map(Around::thing).toList(), arguments.types(), arguments.window());
            alike.forEach(key -> groups.put(
                    key,
                    found.getOrDefault(key.thing().ref(), List.of()).stream()
                            .map(NeighbourGroup::of)
                            .toList()));
        });
        return groups;
    }
}

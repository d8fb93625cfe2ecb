package dev.parley.api.query;

import dev.parley.timeline.Actor;
import dev.parley.timeline.Backgrounds;
import dev.parley.timeline.Evidence;
import dev.parley.timeline.Join;
import dev.parley.timeline.Meeting;
import dev.parley.timeline.Office;
import dev.parley.timeline.Thing;
import dev.parley.timeline.ThingAt;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The offices of actors, and why reports were taken to tell of one meeting. */
@Controller
class BackgroundFields {
    private static final String OFFICES = "offices";

    private final Backgrounds backgrounds;

    BackgroundFields(BatchLoaderRegistry registry, Backgrounds backgrounds) {
        this.backgrounds = backgrounds;
        registry.<ThingAt, List<Office>>forName(OFFICES)
                .registerMappedBatchLoader((keys, env) -> Mono.fromSupplier(() -> offices(keys)));
    }

    /** Whoever asks of several moments is answered from one look. */
    @SchemaMapping
    CompletableFuture<List<Office>> offices(
            Actor actor, @Argument @Nullable Instant at, DataFetchingEnvironment field) {
        return Batches.<ThingAt, List<Office>>load(OFFICES, actor.ref(), field)
                .thenApply(all -> all.stream()
                        .filter(office -> at == null || office.isHeldAt(at))
                        .toList());
    }

    @SchemaMapping(typeName = "Office")
    CompletableFuture<List<Evidence>> evidence(Office office, DataFetchingEnvironment field) {
        return Batches.load(Batches.REPORTS, office.reports(), field);
    }

    @BatchMapping
    List<List<Join>> joins(List<Meeting> meetings) {
        Map<ThingAt, List<Join>> found =
                backgrounds.joins(meetings.stream().map(Thing::ref).toList());
        return meetings.stream()
                .map(meeting -> found.getOrDefault(meeting.ref(), List.of()))
                .toList();
    }

    @SchemaMapping(typeName = "Join", field = "evidence")
    CompletableFuture<List<Evidence>> evidenceOfJoin(Join join, DataFetchingEnvironment field) {
        return Batches.load(Batches.REPORTS, List.of(join.report()), field);
    }

    private Map<ThingAt, List<Office>> offices(Set<ThingAt> actors) {
        Map<ThingAt, List<Office>> all = new HashMap<>(backgrounds.offices(actors));
        actors.forEach(actor -> all.putIfAbsent(actor, List.of()));
        return all;
    }
}

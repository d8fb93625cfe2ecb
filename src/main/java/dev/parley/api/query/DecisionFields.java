package dev.parley.api.query;

import dev.parley.timeline.Decision;
import dev.parley.timeline.Decisions;
import dev.parley.timeline.Finder;
import dev.parley.timeline.Listings;
import dev.parley.timeline.Moment;
import dev.parley.timeline.Subject;
import dev.parley.timeline.Thing;
import dev.parley.timeline.ThingAt;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What was decided, and what it leads to. */
@Controller
class DecisionFields {
    private static final String ABOUT = "decisionsAbout";

    private final Listings listings;
    private final Decisions decisions;
    private final Finder finder;

    DecisionFields(Listings listings, Decisions decisions, Finder finder, BatchLoaderRegistry registry) {
        this.listings = listings;
        this.decisions = decisions;
        this.finder = finder;
        registry.<ThingAt, List<Decision>>forName(ABOUT)
                .registerMappedBatchLoader((things, env) -> Mono.fromSupplier(() -> {
                    Map<ThingAt, List<Decision>> all = new HashMap<>(decisions.about(things));
                    things.forEach(thing -> all.putIfAbsent(thing, List.of()));
                    return all;
                }));
    }

    @QueryMapping
    PageConnection<Decision> decisions(DataFetchingEnvironment field) {
        return PageConnection.of(listings.decisions(Asked.question(Subject.DECISION, field)), Function.identity());
    }

    @SchemaMapping(typeName = "Thing", field = "decisions")
    CompletableFuture<List<Decision>> decisionsAbout(Thing thing, DataFetchingEnvironment field) {
        return Batches.load(ABOUT, thing.ref(), field);
    }

    @BatchMapping
    List<List<Thing>> things(List<Decision> about) {
        Map<ThingAt, Thing> found = finder.things(about.stream()
                .flatMap(decision -> decision.reports().stream())
                .map(DecisionFields::now)
                .toList());
        return about.stream()
                .map(decision -> decision.reports().stream()
                        .map(report -> found.get(now(report)))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .toList();
    }

    @BatchMapping
    Map<Decision, Decision> undoes(List<Decision> undoings) {
        Map<String, Decision> undone = decisions.byId(
                undoings.stream().map(Decision::undoes).filter(Objects::nonNull).toList());
        return paired(undoings, undoing -> undone.get(String.valueOf(undoing.undoes())));
    }

    @BatchMapping
    Map<Decision, Decision> undoneBy(List<Decision> undone) {
        Map<String, Decision> undoing =
                decisions.undoing(undone.stream().map(Decision::id).toList());
        return paired(undone, decision -> undoing.get(decision.id()));
    }

    private static Map<Decision, Decision> paired(List<Decision> some, Function<Decision, @Nullable Decision> other) {
        Map<Decision, Decision> pairs = new HashMap<>();
        for (Decision decision : some) {
            Decision found = other.apply(decision);
            if (found != null) {
                pairs.put(decision, found);
            }
        }
        return pairs;
    }

    private static ThingAt now(String id) {
        return new ThingAt(id, Moment.now());
    }
}

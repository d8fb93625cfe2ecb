package dev.parley.api.query;

import dev.parley.timeline.Conflict;
import dev.parley.timeline.Evidence;
import dev.parley.timeline.Listings;
import dev.parley.timeline.Page;
import dev.parley.timeline.Question;
import dev.parley.timeline.Relation;
import dev.parley.timeline.Sources;
import dev.parley.timeline.Thing;
import dev.parley.timeline.ThingAt;
import dev.parley.timeline.Titles;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The loads that several kinds of things share, or whose fields have arguments: one statement for all that ask the same
 * on a level, of whatever kind they are.
 */
@Component
class Batches {
    static final String EVIDENCE = "evidence";
    static final String REPORTS = "evidenceOfReports";
    static final String CONFLICTS = "conflicts";
    static final String TITLES = "titles";
    private static final String PAGES = "pages";

    Batches(BatchLoaderRegistry registry, Listings listings, Sources sources, Titles titles) {
        registry.<PageOf, Page<Thing>>forName(PAGES)
                .registerMappedBatchLoader((keys, env) -> Mono.fromSupplier(() -> pages(listings, keys)));
        registry.<ThingAt, List<Evidence>>forName(EVIDENCE)
                .registerMappedBatchLoader(
                        (keys, env) -> Mono.fromSupplier(() -> orNone(keys, sources.of(keys), List.of())));
        registry.<List<ThingAt>, List<Evidence>>forName(REPORTS)
                .registerMappedBatchLoader((keys, env) -> Mono.fromSupplier(() -> ofReports(sources, keys)));
        registry.<ThingAt, List<Conflict>>forName(CONFLICTS)
                .registerMappedBatchLoader(
                        (keys, env) -> Mono.fromSupplier(() -> orNone(keys, sources.conflicts(keys), List.of())));
        registry.<ThingAt, Titles.Names>forName(TITLES)
                .registerMappedBatchLoader((keys, env) ->
                        Mono.fromSupplier(() -> orNone(keys, titles.of(keys), new Titles.Names(List.of(), List.of()))));
    }

    /** A page of what the thing leads to; the arguments are part of the key. */
    private record PageOf(ThingAt thing, Relation relation, Question question) {}

    static CompletableFuture<PageConnection<Thing>> page(
            Thing thing, Relation relation, Question question, DataFetchingEnvironment field) {
        return Batches.<PageOf, Page<Thing>>load(PAGES, new PageOf(thing.ref(), relation, question), field)
                .thenApply(page ->
                        PageConnection.of(page, Function.identity(), Asked.scope(question, relation, thing.ref())));
    }

    static <K, V> CompletableFuture<V> load(String name, K key, DataFetchingEnvironment field) {
        DataLoader<K, V> loader = Objects.requireNonNull(field.getDataLoader(name), name);
        return loader.load(key);
    }

    private static Map<PageOf, Page<Thing>> pages(Listings listings, Set<PageOf> keys) {
        Map<PageOf, Page<Thing>> pages = new HashMap<>();
        Map<PageOf, Set<ThingAt>> alike = new HashMap<>();
        for (PageOf key : keys) {
            PageOf common = new PageOf(new ThingAt("", key.thing().moment()), key.relation(), key.question());
            alike.computeIfAbsent(common, k -> new HashSet<>()).add(key.thing());
        }
        alike.forEach((common, things) -> listings.linked(common.relation(), things, common.question())
                .forEach((thing, page) -> pages.put(new PageOf(thing, common.relation(), common.question()), page)));
        return pages;
    }

    private static Map<List<ThingAt>, List<Evidence>> ofReports(Sources sources, Set<List<ThingAt>> keys) {
        Map<ThingAt, List<Evidence>> found =
                sources.ofReports(keys.stream().flatMap(List::stream).toList());
        Map<List<ThingAt>, List<Evidence>> evidence = new HashMap<>();
        keys.forEach(reports -> evidence.put(
                reports,
                reports.stream()
                        .flatMap(report -> found.getOrDefault(report, List.of()).stream())
                        .toList()));
        return evidence;
    }

    private static <K, V> Map<K, V> orNone(Set<K> keys, Map<K, V> found, V none) {
        Map<K, V> all = new HashMap<>(found);
        keys.forEach(key -> all.putIfAbsent(key, none));
        return all;
    }
}

package dev.parley.graph;

import dev.parley.resolve.Story;
import dev.parley.resolve.Thing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.TransactionContext;

/** Makes the graph what the story tells, and touches only what is not so already. */
final class StoryRewrite {
    /** Bounds what a statement brings along, not what a transaction does. */
    private static final int BATCH = 1_000;

    private StoryRewrite() {}

    static void run(Story story, TransactionContext transaction) {
        Map<String, String> gone = storedHashes(transaction);
        List<ThingRows> changed = new ArrayList<>();
        for (Thing thing : story.things()) {
            ThingRows rows = ThingRows.of(thing, story.joins());
            if (!rows.hash().equals(gone.remove(thing.id()))) {
                changed.add(rows);
            }
        }
        clear(changed, gone.keySet(), transaction);
        rows(GraphStatement.WRITE_THINGS, changed, rows -> List.of(rows.thing()), transaction);
        rows(GraphStatement.WRITE_VERSIONS, changed, ThingRows::versions, transaction);
        rows(GraphStatement.WRITE_LINKS, changed, ThingRows::links, transaction);
        rows(GraphStatement.WRITE_EVIDENCE, changed, ThingRows::evidence, transaction);
        rows(GraphStatement.WRITE_CONFLICTS, changed, ThingRows::conflicts, transaction);
        batches(GraphStatement.SET_SOURCES, "rows", sources(story), transaction);
    }

    private static Map<String, String> storedHashes(TransactionContext transaction) {
        Map<String, String> hashes = new HashMap<>();
        GraphStatement.LIST_THING_HASHES
                .run(transaction, Map.of())
                .forEach(row ->
                        hashes.put(row.get("id").asString(), row.get("hash").asString("")));
        return hashes;
    }

    private static void clear(List<ThingRows> changed, Collection<String> gone, TransactionContext transaction) {
        List<String> touched = new ArrayList<>(gone);
        changed.forEach(rows -> touched.add((String) rows.thing().values().get("id")));
        batches(GraphStatement.CLEAR_LINKS, "ids", sorted(touched), transaction);
        batches(GraphStatement.CLEAR_PARTS, "ids", sorted(touched), transaction);
        batches(GraphStatement.DELETE_THINGS, "ids", sorted(gone), transaction);
    }

    private static List<Object> sources(Story story) {
        return story.sources().entrySet().stream()
                .sorted(Comparator.comparing(source -> source.getKey().value()))
                .map(source -> (Object) Map.of(
                        "id",
                        source.getKey().value(),
                        "source",
                        source.getValue().value()))
                .toList();
    }

    private static void rows(
            GraphStatement statement,
            List<ThingRows> changed,
            Function<ThingRows, List<Row>> part,
            TransactionContext transaction) {
        List<Row> rows =
                changed.stream().flatMap(thing -> part.apply(thing).stream()).toList();
        batches(statement, "rows", Row.parameters(rows), transaction);
    }

    /** In an order of its own making, so that two writers take their locks in the same order. */
    private static List<Object> sorted(Collection<String> ids) {
        return List.copyOf(ids.stream().sorted().toList());
    }

    private static void batches(
            GraphStatement statement, String parameter, List<Object> all, TransactionContext transaction) {
        for (int from = 0; from < all.size(); from += BATCH) {
            List<Object> batch = all.subList(from, Math.min(from + BATCH, all.size()));
            statement.run(transaction, Map.of(parameter, batch));
        }
    }
}

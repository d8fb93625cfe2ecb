package dev.parley.graph;

import dev.parley.article.ArticleId;
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
    private StoryRewrite() {}

    static void run(Story story, TransactionContext transaction) {
        Map<String, String> gone = storedHashes(transaction);
        List<ThingRows> changed = new ArrayList<>();
        for (Thing thing : story.things()) {
            ThingRows rows = ThingRows.of(thing);
            if (!rows.sum().text().equals(gone.remove(thing.id()))) {
                changed.add(rows);
            }
        }
        Batches batches = new Batches(transaction);
        clear(changed, gone.keySet(), batches);
        write(changed, batches);
        batches.run(GraphStatement.SET_SOURCES, "rows", sources(story.sources()));
    }

    /** Of things of which the graph holds nothing yet. */
    static void write(List<ThingRows> things, Batches batches) {
        rows(GraphStatement.WRITE_THINGS, things, rows -> List.of(rows.thing(rows.sum())), batches);
        rows(GraphStatement.WRITE_VERSIONS, things, ThingRows::versions, batches);
        rows(GraphStatement.WRITE_LINKS, things, ThingRows::links, batches);
        rows(GraphStatement.WRITE_EVIDENCE, things, ThingRows::evidence, batches);
        rows(GraphStatement.WRITE_CONFLICTS, things, ThingRows::conflicts, batches);
    }

    private static Map<String, String> storedHashes(TransactionContext transaction) {
        Map<String, String> hashes = new HashMap<>();
        GraphStatement.LIST_THING_HASHES
                .run(transaction, Map.of())
                .forEach(row ->
                        hashes.put(row.get("id").asString(), row.get("hash").asString("")));
        return hashes;
    }

    private static void clear(List<ThingRows> changed, Collection<String> gone, Batches batches) {
        List<String> touched = new ArrayList<>(gone);
        changed.forEach(rows -> touched.add(rows.id()));
        batches.ids(GraphStatement.CLEAR_LINKS, touched);
        batches.ids(GraphStatement.CLEAR_PARTS, touched);
        batches.ids(GraphStatement.DELETE_THINGS, gone);
    }

    static List<Object> sources(Map<ArticleId, ArticleId> sources) {
        return sources.entrySet().stream()
                .sorted(Comparator.comparing(source -> source.getKey().value()))
                .map(source -> (Object) Map.of(
                        "id",
                        source.getKey().value(),
                        "source",
                        source.getValue().value()))
                .toList();
    }

    private static void rows(
            GraphStatement statement, List<ThingRows> things, Function<ThingRows, List<Row>> part, Batches batches) {
        batches.rows(
                statement,
                things.stream().flatMap(thing -> part.apply(thing).stream()).toList());
    }
}

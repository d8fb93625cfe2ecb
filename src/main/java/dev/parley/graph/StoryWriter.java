package dev.parley.graph;

import dev.parley.article.ArticleId;
import dev.parley.resolve.Story;
import dev.parley.resolve.Thing;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the graph hold a story: writes what differs, removes what is no longer told, leaves the rest. */
@Component
public class StoryWriter {
    private static final Logger log = LoggerFactory.getLogger(StoryWriter.class);

    private final Driver driver;

    StoryWriter(Driver driver) {
        this.driver = driver;
    }

    /**
     * All or nothing, in one transaction.
     *
     * @param processed the articles whose part of the story is in the graph from now on
     */
    public void write(Story story, Set<ArticleId> processed) {
        Map<String, String> hashes = new HashMap<>();
        story.things().forEach(thing -> hashes.put(thing.id(), ThingHash.of(thing)));
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(tx -> {
                Map<String, String> stored = storedHashes(tx);
                Set<String> gone = new HashSet<>(stored.keySet());
                gone.removeAll(hashes.keySet());
                List<Thing> changed = story.things().stream()
                        .filter(thing -> !Objects.equals(hashes.get(thing.id()), stored.get(thing.id())))
                        .sorted(Comparator.comparing(Thing::id))
                        .toList();
                remove(tx, gone);
                write(tx, changed, hashes);
                place(tx, story, processed);
                log.debug("Wrote {} things, removed {}", changed.size(), gone.size());
            });
        }
    }

    private static Map<String, String> storedHashes(TransactionContext tx) {
        Map<String, String> stored = new HashMap<>();
        tx.run(GraphStatement.THING_HASHES.text())
                .forEachRemaining(row ->
                        stored.put(row.get("id").asString(), row.get("hash").asString("")));
        return stored;
    }

    private static void remove(TransactionContext tx, Set<String> gone) {
        List<String> ids = gone.stream().sorted().toList();
        run(tx, GraphStatement.DROP_MOVED, "ids", ids);
        run(tx, GraphStatement.DROP_THINGS, "ids", ids);
    }

    private static void write(TransactionContext tx, List<Thing> things, Map<String, String> hashes) {
        List<String> ids = things.stream().map(Thing::id).toList();
        run(tx, GraphStatement.DROP_MOVED, "ids", ids);
        run(tx, GraphStatement.CLEAR_THINGS, "ids", ids);
        run(
                tx,
                GraphStatement.WRITE_THINGS,
                "rows",
                rows(things, t -> Stream.of(new ThingRow(t).present(hashes.getOrDefault(t.id(), "")))));
        run(tx, GraphStatement.WRITE_VERSIONS, "rows", rows(things, t -> new ThingRow(t).past().stream()));
        run(tx, GraphStatement.WRITE_EVIDENCE, "rows", rows(things, t -> new ThingRow(t).evidence().stream()));
        run(tx, GraphStatement.WRITE_CONFLICTS, "rows", rows(things, t -> new ConflictRows(t).rows().stream()));
        run(
                tx,
                GraphStatement.WRITE_LINKS,
                "rows",
                rows(things, t -> Stream.concat(new LinkRows(t).rows().stream(), MovedRows.of(t).stream())));
    }

    private static void place(TransactionContext tx, Story story, Set<ArticleId> processed) {
        List<Map<String, Object>> rows = story.sources().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().value()))
                .map(entry -> Map.<String, Object>of(
                        "id", entry.getKey().value(),
                        "source", entry.getValue().value(),
                        "processed", processed.contains(entry.getKey())))
                .toList();
        run(tx, GraphStatement.PLACE_ARTICLES, "rows", rows);
    }

    private static List<Map<String, Object>> rows(
            List<Thing> things, Function<Thing, Stream<Map<String, Object>>> rows) {
        return things.stream().flatMap(rows).toList();
    }

    private static void run(TransactionContext tx, GraphStatement statement, String name, List<?> values) {
        if (!values.isEmpty()) {
            tx.run(statement.text(), Map.of(name, values)).consume();
        }
    }
}

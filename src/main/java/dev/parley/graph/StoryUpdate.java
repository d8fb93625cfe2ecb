package dev.parley.graph;

import dev.parley.resolve.StoryChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;

/** Brings what further articles changed in the story into a graph that holds the story as it was. */
final class StoryUpdate {
    private final List<ThingRows> gone = new ArrayList<>();
    private final List<ThingRows> begun = new ArrayList<>();
    private final List<ThingDelta> changed = new ArrayList<>();
    private final List<Object> sources;

    private StoryUpdate(StoryChange change) {
        sources = StoryRewrite.sources(change.sources());
        change.things().stream()
                .sorted(Comparator.comparing(StoryChange.Retold::id))
                .forEach(this::sort);
    }

    static void run(StoryChange change, TransactionContext transaction) {
        StoryUpdate update = new StoryUpdate(change);
        Batches batches = new Batches(transaction);
        update.take(batches);
        StoryRewrite.write(update.begun, batches);
        update.add(batches);
        batches.run(GraphStatement.SET_SOURCES, "rows", update.sources);
    }

    private void sort(StoryChange.Retold thing) {
        if (thing.after().isEmpty()) {
            gone.add(ThingRows.of(thing.before().orElseThrow()));
        } else if (thing.before().isEmpty()) {
            begun.add(ThingRows.of(thing.after().get()));
        } else {
            changed.add(ThingDelta.of(thing.before().get(), thing.after().get()));
        }
    }

    private void take(Batches batches) {
        // A move holds a link past itself, which does not go with it.
        batches.rows(
                GraphStatement.TAKE_LINKS,
                gone.stream().flatMap(rows -> rows.links().stream()).toList());
        batches.ids(
                GraphStatement.DELETE_THINGS, gone.stream().map(ThingRows::id).toList());
        batches.rows(GraphStatement.TAKE_VERSIONS, rows(ThingDelta::taken, ThingRows::versions));
        batches.rows(GraphStatement.TAKE_LINKS, rows(ThingDelta::taken, ThingRows::links));
        batches.rows(GraphStatement.TAKE_EVIDENCE, rows(ThingDelta::taken, ThingRows::evidence));
        batches.ids(
                GraphStatement.TAKE_CONFLICTS, disputed().map(ThingDelta::id).toList());
    }

    private void add(Batches batches) {
        Map<String, RowSum> stored = storedSums(batches.transaction());
        batches.rows(
                GraphStatement.WRITE_THINGS,
                changed.stream()
                        .map(delta -> delta.after().thing(delta.sum(sum(stored, delta))))
                        .toList());
        batches.rows(GraphStatement.WRITE_VERSIONS, rows(ThingDelta::added, ThingRows::versions));
        batches.rows(GraphStatement.WRITE_LINKS, rows(ThingDelta::added, ThingRows::links));
        batches.rows(GraphStatement.WRITE_EVIDENCE, rows(ThingDelta::added, ThingRows::evidence));
        batches.rows(
                GraphStatement.WRITE_CONFLICTS,
                disputed().flatMap(delta -> delta.after().conflicts().stream()).toList());
    }

    private Stream<ThingDelta> disputed() {
        return changed.stream().filter(delta -> delta.changes(ThingRows::conflicts));
    }

    private static RowSum sum(Map<String, RowSum> stored, ThingDelta delta) {
        RowSum sum = stored.get(delta.id());
        if (sum == null) {
            throw new IllegalStateException("The graph does not hold thing " + delta.id());
        }
        return sum;
    }

    private Map<String, RowSum> storedSums(TransactionContext transaction) {
        Map<String, RowSum> sums = new HashMap<>();
        List<String> ids = changed.stream().map(ThingDelta::id).toList();
        GraphStatement.LIST_HASHES_OF_THINGS
                .run(transaction, Map.of("ids", ids))
                .forEach(row -> sums.put(
                        row.get("id").asString(), RowSum.read(row.get("hash").asString(""))));
        return sums;
    }

    private List<Row> rows(
            BiFunction<ThingDelta, Function<ThingRows, List<Row>>, List<Row>> which,
            Function<ThingRows, List<Row>> part) {
        return changed.stream()
                .flatMap(delta -> which.apply(delta, part).stream())
                .toList();
    }
}

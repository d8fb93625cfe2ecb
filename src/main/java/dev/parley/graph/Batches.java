package dev.parley.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/** Runs statements over many rows, so many at a time, within one transaction. */
record Batches(TransactionContext transaction) {
    /** Bounds what a statement brings along, not what a transaction does. */
    private static final int SIZE = 1_000;

    /** In an order of its own making, so that two writers take their locks in the same order. */
    void ids(GraphStatement statement, Collection<String> ids) {
        run(statement, "ids", List.copyOf(ids.stream().sorted().toList()));
    }

    void rows(GraphStatement statement, List<Row> rows) {
        run(statement, "rows", Row.parameters(rows));
    }

    void run(GraphStatement statement, String parameter, List<Object> all) {
        for (int from = 0; from < all.size(); from += SIZE) {
            List<Object> batch = all.subList(from, Math.min(from + SIZE, all.size()));
            statement.run(transaction, Map.of(parameter, batch));
        }
    }
}

package dev.parley.graph;

import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/** Runs work on the database, each in a transaction of its own, and tells when the database is away. */
record Transactions(Driver driver) {

    <T> T read(Function<TransactionContext, T> work) {
        return GraphAway.unlessAway(() -> {
            try (Session session = driver.session()) {
                return session.executeRead(work::apply);
            }
        });
    }

    <T> T write(Function<TransactionContext, T> work) {
        return GraphAway.unlessAway(() -> {
            try (Session session = driver.session()) {
                return session.executeWrite(work::apply);
            }
        });
    }
}

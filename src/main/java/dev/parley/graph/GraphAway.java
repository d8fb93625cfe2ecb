package dev.parley.graph;

import dev.parley.database.StoreClosed;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/** The database cannot be reached, or cannot take this now; the same may go well later. Nothing was changed. */
public class GraphAway extends RuntimeException {
    /** Called transient by the database, yet a transaction that is too big stays so. */
    private static final String TOO_BIG = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";

    public GraphAway(Throwable cause) {
        super("The database is away: " + cause.getMessage(), cause);
    }

    /** Why nothing is stored, where that is not simply that nobody answers. */
    public Optional<String> reason() {
        return getCause() instanceof StoreClosed closed ? Optional.ofNullable(closed.getMessage()) : Optional.empty();
    }

    /** @throws GraphAway for what may go well later; everything else goes through as it is */
    static <T> T unlessAway(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            if (isAway(e)) {
                throw new GraphAway(e);
            }
            throw e;
        }
    }

    private static boolean isAway(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            // All connections are held by others that wait for the database.
            if (cause instanceof StoreClosed || cause instanceof TimeoutException) {
                return true;
            }
            if (cause instanceof RetryableException) {
                return !isTooBig(cause);
            }
        }
        return false;
    }

    private static boolean isTooBig(Throwable trouble) {
        return trouble instanceof Neo4jException refused && TOO_BIG.equals(refused.code());
    }
}

package dev.parley.pipeline;

import dev.parley.graph.GraphAway;
import java.util.function.Supplier;

/** Nothing was taken, since the database is away; the same may go well later. */
public class IntakeAway extends RuntimeException {
    private IntakeAway(Throwable cause) {
        super("The database is away", cause);
    }

    static <T> T unlessAway(Supplier<T> work) {
        try {
            return work.get();
        } catch (GraphAway away) {
            throw new IntakeAway(away);
        }
    }
}

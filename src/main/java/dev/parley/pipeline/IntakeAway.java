package dev.parley.pipeline;

import dev.parley.graph.GraphAway;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Nothing was taken, since the database is away; the same may go well later. */
public class IntakeAway extends RuntimeException {
    private final @Nullable String reason;

    private IntakeAway(GraphAway cause) {
        super("The database is away", cause);
        this.reason = cause.reason().orElse(null);
    }

    /** What whoever runs the server has to mend, where that is known. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** @throws IntakeAway instead of {@link GraphAway} */
    public static void runUnlessAway(Runnable work) {
        try {
            work.run();
        } catch (GraphAway away) {
            throw new IntakeAway(away);
        }
    }

    /** @throws IntakeAway instead of {@link GraphAway} */
    public static <T> T unlessAway(Supplier<T> work) {
        try {
            return work.get();
        } catch (GraphAway away) {
            throw new IntakeAway(away);
        }
    }
}

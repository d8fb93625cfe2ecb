package dev.parley.pipeline;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * How often the story is told while articles wait to be read. A telling takes time in proportion to all that is stored: after
 * every batch it would soon take most of the time. So it comes when reading has taken some times as long as the last one did.
 */
final class TellingPace {
    private static final int READING_TO_TELLING = 3;

    private final LongSupplier nanos;
    private long ended;
    private long took;

    TellingPace(LongSupplier nanos) {
        this.nanos = nanos;
        this.ended = nanos.getAsLong();
    }

    boolean isDue() {
        return nanos.getAsLong() - ended >= READING_TO_TELLING * took;
    }

    boolean timed(BooleanSupplier telling) {
        long began = nanos.getAsLong();
        try {
            return telling.getAsBoolean();
        } finally {
            ended = nanos.getAsLong();
            took = ended - began;
        }
    }
}

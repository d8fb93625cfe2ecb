package dev.parley.pipeline;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * How often the story is told while articles wait to be read. A telling takes time in proportion to all that is stored: after
 * every batch it would soon take most of the time. So it comes when reading has taken some times as long as the last one did.
 */
public final class TellingPace {
    private static final int READING_TO_TELLING = 3;

    private final LongSupplier nanos;
    private long ended;
    private long took;

    public TellingPace(LongSupplier nanos) {
        this.nanos = nanos;
        this.ended = nanos.getAsLong();
    }

    boolean isDue() {
        return nanosLeft() <= 0;
    }

    /** Until it is due; not more than 0 when it is. */
    public long nanosLeft() {
        return READING_TO_TELLING * took - (nanos.getAsLong() - ended);
    }

    /** @param telling false when there was nothing to tell, which says nothing of how long a telling takes */
    public boolean timed(BooleanSupplier telling) {
        long began = nanos.getAsLong();
        boolean told = true;
        try {
            told = telling.getAsBoolean();
            return told;
        } finally {
            if (told) {
                ended = nanos.getAsLong();
                took = ended - began;
            }
        }
    }
}

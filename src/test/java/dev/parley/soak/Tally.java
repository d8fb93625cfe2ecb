package dev.parley.soak;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Counts answers and failures, all in all and since it was last looked at. */
final class Tally {
    private static final int MOST_TOLD = 10;

    private long[] times = new long[1 << 10];
    private int since;
    private long all;
    private long unsent;
    private int failures;

    /** What came since the last look. */
    record Lap(int answers, double p95) {}

    synchronized void add(long nanos, @Nullable Throwable failure) {
        if (since == times.length) {
            times = Arrays.copyOf(times, 2 * since);
        }
        times[since++] = nanos;
        all++;
        if (failure != null) {
            failed(failure);
        }
    }

    synchronized void failed(Throwable failure) {
        if (failures++ < MOST_TOLD) {
            System.out.println("  failed: " + failure);
        }
    }

    synchronized void unsent() {
        unsent++;
    }

    synchronized Lap lap() {
        Arrays.sort(times, 0, since);
        Lap lap = new Lap(since, since == 0 ? 0 : times[(int) (since * 0.95)] / 1e6);
        since = 0;
        return lap;
    }

    synchronized long answers() {
        return all;
    }

    synchronized long notSent() {
        return unsent;
    }

    synchronized int failures() {
        return failures;
    }

    synchronized void startAnew() {
        since = 0;
        all = 0;
        unsent = 0;
        failures = 0;
    }
}

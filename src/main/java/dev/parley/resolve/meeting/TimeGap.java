package dev.parley.resolve.meeting;

import dev.parley.time.TimeSpan;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How far apart two times are that exclude each other. */
public final class TimeGap {
    static final int NEAR = 2;

    private TimeGap() {}

    /** Whole days from the end of the earlier to the beginning of the later; many when a bound is open. */
    public static long days(TimeSpan one, TimeSpan other) {
        Instant end = one.definitelyBefore(other) ? one.latest() : other.latest();
        Instant begin = one.definitelyBefore(other) ? other.earliest() : one.earliest();
        return end == null || begin == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(end, begin);
    }
}

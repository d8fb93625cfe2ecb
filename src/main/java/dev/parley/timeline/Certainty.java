package dev.parley.timeline;

import dev.parley.time.Precision;
import dev.parley.time.TimeSpan;

/** How surely something stands where it stands on the timeline. */
public enum Certainty {
    /** To the minute or better. */
    EXACT,
    DAY,
    /** Somewhere within bounds wider than a day. */
    RANGE,
    /** Only that it was not later. */
    BEFORE,
    /** Only that it was not earlier. */
    AFTER,
    UNKNOWN;

    public static Certainty of(TimeSpan time) {
        if (!time.isKnown()) {
            return UNKNOWN;
        }
        if (time.earliest() == null) {
            return BEFORE;
        }
        if (time.latest() == null) {
            return AFTER;
        }
        return switch (time.precision()) {
            case Precision.INSTANT -> EXACT;
            case Precision.DAY -> DAY;
            default -> RANGE;
        };
    }
}

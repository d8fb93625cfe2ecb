package dev.parley.time;

/** How exactly a time is known. */
public enum Precision {
    INSTANT,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    /** Bounded on at least one side, but none of the above. */
    RANGE,
    UNKNOWN
}

package dev.parley.extract;

import dev.parley.article.TextSpan;
import dev.parley.time.TimeSpan;

/**
 * An expression of time, with its TIMEX3 (ISO-TimeML) reading.
 *
 * @param value as in TIMEX3: {@code 2025-12-04}, {@code P5D}, {@code PT5H}, {@code 2025-W49}, {@code PRESENT_REF}
 * @param time where it lies on the calendar; unknown for durations and sets
 */
public record TimeExpression(TextSpan span, String text, Type type, String value, TimeSpan time) {

    /** TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}

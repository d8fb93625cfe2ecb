package dev.parley.timeline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was learnt.
 *
 * @param knownAt when; null when only articles without a date tell it
 * @param status what a meeting became
 * @param previousStatus what it had been
 * @param field on which reports disagree since then
 * @param values that are told there
 * @param reports that brought it
 */
public record Change(
        Kind kind,
        @Nullable Instant knownAt,
        Thing item,
        @Nullable String status,
        @Nullable String previousStatus,
        @Nullable String field,
        List<String> values,
        List<ThingAt> reports) {
    public Change {
        values = List.copyOf(values);
        reports = List.copyOf(reports);
    }

    /** What sort of news it is. */
    public enum Kind {
        /** Something of which nothing had been known. */
        THING,
        STATUS,
        DISPUTE
    }
}

package dev.parley.timeline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A moment of knowledge: the answer is what the articles published by then support.
 *
 * @param at {@link #now()} stands beyond every publication, so that undated articles count as well
 */
public record Moment(Instant at) {
    private static final Moment NOW = new Moment(Instant.parse("9999-06-01T00:00:00Z"));

    public static Moment now() {
        return NOW;
    }

    /** The moment asked for, or now when none is. */
    public static Moment of(@Nullable Instant knownAt) {
        return knownAt == null ? NOW : new Moment(knownAt);
    }

    boolean isNow() {
        return equals(NOW);
    }

    ZonedDateTime parameter() {
        return at.atZone(ZoneOffset.UTC);
    }
}

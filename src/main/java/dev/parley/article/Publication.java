package dev.parley.article;

import dev.parley.time.TimeSpan;

/**
 * When an article was published, and how we know.
 *
 * @param time what relative dates in the text are resolved against; may be a mere bound
 */
public record Publication(TimeSpan time, Basis basis) {

    /** Where the publication time comes from. */
    public enum Basis {
        /** Said by whoever brought the article. */
        GIVEN,
        /** Read from the page's metadata. */
        METADATA,
        /** Bounded by the text: dateline, copyright year. */
        TEXT,
        /** Whoever brought it gave what has a date's form and is none, such as 30 February: nothing is known. */
        IMPOSSIBLE,
        NONE
    }

    public static Publication unknown() {
        return new Publication(TimeSpan.unknown(), Basis.NONE);
    }
}

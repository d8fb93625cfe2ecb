package dev.parley.timeline;

import dev.parley.time.TimeSpan;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stored article, without its text.
 *
 * @param source the id of the earliest article that this one reprints, or its own
 */
public record Article(
        ThingAt ref,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String byline,
        @Nullable String language,
        String state,
        @Nullable String reason,
        @Nullable Instant receivedAt,
        @Nullable String source,
        List<Passage> boilerplate,
        TimeSpan publication,
        @Nullable String publicationBasis) {
    public Article {
        boilerplate = List.copyOf(boilerplate);
    }

    public String id() {
        return ref.id();
    }
}

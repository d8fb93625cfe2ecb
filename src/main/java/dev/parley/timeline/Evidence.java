package dev.parley.timeline;

import org.jspecify.annotations.Nullable;

/**
 * The words that support something.
 *
 * @param quote verbatim what stands in the article's text from start to end
 * @param basis who vouches for it: the outlet, a named or an anonymous source
 */
public record Evidence(
        Article article,
        int start,
        int end,
        String quote,
        @Nullable String basis) {}

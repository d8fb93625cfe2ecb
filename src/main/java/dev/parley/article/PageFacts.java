package dev.parley.article;

import dev.parley.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself.
 *
 * @param published unknown when the page does not tell
 */
record PageFacts(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String byline,
        TimeSpan published) {

    static PageFacts none() {
        return new PageFacts(null, null, null, null, TimeSpan.unknown());
    }
}

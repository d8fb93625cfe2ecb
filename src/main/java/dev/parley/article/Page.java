package dev.parley.article;

import java.util.List;

/**
 * A page that was read.
 *
 * @param asides what stands outside the story, in order
 */
record Page(String text, List<TextSpan> asides, PageFacts facts) {
    static Page plain(String text) {
        return new Page(text, List.of(), PageFacts.none());
    }
}

package dev.parley.article;

import org.jspecify.annotations.Nullable;

/** One article of an input, or what stands in its place when it cannot be read. */
public sealed interface Incoming {

    /** The id that came with the article, if one did and was still legible. */
    @Nullable
    String givenId();

    /** The line of the input on which it begins, from 1. */
    int line();

    /** An article that came through. What is wrong with its content, only {@link ArticleReader} tells. */
    record Received(@Nullable String givenId, int line, IncomingArticle article) implements Incoming {}

    /**
     * Something that is no article.
     *
     * @param code {@code BAD_UTF8}, {@code BAD_JSON}, {@code NOT_AN_OBJECT}, {@code DUPLICATE_KEY}, {@code BAD_FIELD},
     *     {@code MISSING_TEXT} or {@code TOO_LARGE}
     */
    record Unreadable(@Nullable String givenId, int line, String code, String message) implements Incoming {}
}

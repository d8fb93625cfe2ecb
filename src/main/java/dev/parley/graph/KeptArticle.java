package dev.parley.graph;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as it stands in the store.
 *
 * @param article null when nothing is left of it but that it was retracted
 * @param extractorVersion what has read it; null when nothing has
 */
public record KeptArticle(
        ArticleId id,
        Standing standing,
        Instant receivedAt,
        @Nullable Article article,
        @Nullable String extractorVersion) {}

package dev.parley.pipeline;

import dev.parley.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * What became of an article that was brought in.
 *
 * @param alreadyKnown whether the same article had been stored before
 * @param reason why, for states that need one
 */
public record Receipt(
        ArticleId article,
        ArticleState state,
        boolean alreadyKnown,
        @Nullable String reason) {}

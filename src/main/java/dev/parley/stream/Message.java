package dev.parley.stream;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import dev.parley.extract.Extraction;

/** What is sent from stage to stage. Sending one again changes nothing. */
sealed interface Message {

    ArticleId article();

    /** To be read. */
    record ToRead(Article content) implements Message {
        @Override
        public ArticleId article() {
            return content.id();
        }
    }

    /**
     * What an article tells.
     *
     * @param version of the extractor that has read it
     */
    record Told(ArticleId article, Extraction extraction, String version) implements Message {}

    /** What it tells has been stored, and belongs into the story. */
    record Stored(ArticleId article) implements Message {}

    /**
     * It goes no further.
     *
     * @param at where
     * @param version of the extractor that could not read it; empty when that is not known
     */
    record Failed(ArticleId article, Leg at, String reason, String version) implements Message {}
}

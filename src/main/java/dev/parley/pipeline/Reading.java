package dev.parley.pipeline;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import dev.parley.extract.Extraction;
import dev.parley.extract.ExtractionFailed;
import dev.parley.extract.Extractor;

/** What came of reading an article. */
public sealed interface Reading {

    ArticleId id();

    /** It tells this. */
    record Done(ArticleId id, Extraction extraction) implements Reading {}

    /** It cannot be read. */
    record Failed(ArticleId id, String reason) implements Reading {
        static Failed of(ArticleId id, Throwable trouble) {
            return new Failed(
                    id,
                    switch (trouble) {
                        case ExtractionFailed failed -> String.valueOf(failed.getMessage());
                        case OutOfMemoryError none -> "Reading it took more memory than there is";
                        default -> "What it tells could not be read and stored: " + trouble;
                    });
        }
    }

    static Reading of(Article article, Extractor extractor) {
        try {
            return new Done(article.id(), extractor.extract(article));
        } catch (RuntimeException | Error e) {
            // Errors too: memory or stack that one article takes up must not end the reading of the others.
            return Failed.of(article.id(), e);
        }
    }
}

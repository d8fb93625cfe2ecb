package dev.parley.extract;

import dev.parley.article.Article;

/** Reads an article and reports what it tells. Thread-safe. */
public interface Extractor {

    /**
     * Gives every report of the article; never null, empty for articles that are not English.
     *
     * @throws ExtractionFailed when the article cannot be processed, with the reason
     */
    Extraction extract(Article article);

    /** Changes whenever the same text may give other reports. */
    String version();
}

package dev.parley.graph;

import dev.parley.article.ArticleId;
import dev.parley.extract.Extraction;

/**
 * What an article tells.
 *
 * @param version of the extractor that has read it
 */
public record ArticleExtraction(ArticleId article, Extraction extraction, String version) {}

package dev.parley.resolve;

import dev.parley.article.ArticleId;
import java.util.List;
import java.util.Map;

/**
 * What a set of articles tells, resolved.
 *
 * @param things sorted by id
 * @param sources for every article the earliest article that it reprints, or itself
 */
public record Story(List<Thing> things, Map<ArticleId, ArticleId> sources) {}

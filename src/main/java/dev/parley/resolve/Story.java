package dev.parley.resolve;

import dev.parley.article.ArticleId;
import java.util.List;
import java.util.Map;

/**
 * What a set of articles tells, resolved.
 *
 * @param things sorted by id
 * @param sources for every article the earliest article that it reprints, or itself
 * @param joins for every report that joined a meeting known before, why
 */
public record Story(List<Thing> things, Map<ArticleId, ArticleId> sources, Map<ReportId, Join> joins) {

    public Story(List<Thing> things, Map<ArticleId, ArticleId> sources) {
        this(things, sources, Map.of());
    }
}

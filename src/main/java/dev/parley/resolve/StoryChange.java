package dev.parley.resolve;

import dev.parley.article.ArticleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What further articles changed in a story.
 *
 * @param things those that are not what they were, in no order
 * @param sources for the articles that were told, and told anew, the earliest article that each reprints, or itself
 */
public record StoryChange(List<Retold> things, Map<ArticleId, ArticleId> sources) {

    /**
     * A thing as it was and as it is.
     *
     * @param before empty when there was none
     * @param after empty when there is none any more
     */
    public record Retold(String id, Optional<Thing> before, Optional<Thing> after) {}
}

package dev.parley.graph;

import dev.parley.article.ArticleId;
import dev.parley.resolve.Decision;
import dev.parley.resolve.Telling;
import java.util.List;
import java.util.Set;

/**
 * What has been read and decided, all of it.
 *
 * @param untold the articles among them that the story does not hold yet
 * @param decisions of the reports as they are told now; undone ones included, the earliest first
 * @param change the change that it holds at least
 */
record ReportSet(List<Telling> tellings, Set<ArticleId> untold, List<Decision> decisions, long change) {
    ReportSet {
        tellings = List.copyOf(tellings);
        untold = Set.copyOf(untold);
        decisions = List.copyOf(decisions);
    }

    List<Telling> without(Set<ArticleId> articles) {
        return tellings.stream()
                .filter(telling -> !articles.contains(telling.article()))
                .toList();
    }
}

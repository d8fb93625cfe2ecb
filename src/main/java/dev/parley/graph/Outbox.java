package dev.parley.graph;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * The stored articles that no carrier has taken yet, for carriers that bring them elsewhere to be read. Each method throws
 * {@link GraphAway} when the same may go well later.
 */
@Component
public class Outbox {
    private final Transactions transactions;
    private final ArticleNodes nodes;

    Outbox(Transactions transactions, ArticleNodes nodes) {
        this.transactions = transactions;
        this.nodes = nodes;
    }

    /** The longest waiting first. */
    public List<Article> unsent(int limit) {
        List<String> ids = transactions.list(
                GraphStatement.LIST_UNSENT_ARTICLES,
                Map.of("limit", limit),
                row -> row.get("id").asString());
        return GraphAway.unlessAway(() -> nodes.findAllById(ids)).stream()
                .filter(ArticleNode::isWhole)
                .map(ArticleNode::article)
                .sorted(Comparator.comparingInt(
                        article -> ids.indexOf(article.id().value())))
                .toList();
    }

    /** What a process must have seen of the graph that is to see all that this one has; to be handed on with what it sends. */
    public Set<String> bookmarks() {
        return transactions.bookmarks();
    }

    /** Whatever comes from now on sees at least what those had seen who hand these on. */
    public void follow(Collection<String> bookmarks) {
        transactions.follow(bookmarks);
    }

    public long count() {
        return transactions
                .list(
                        GraphStatement.COUNT_UNSENT_ARTICLES,
                        Map.of(),
                        row -> row.get("articles").asLong())
                .getFirst();
    }

    public void sent(Collection<ArticleId> articles) {
        transactions.write(transaction -> GraphStatement.SET_SENT.run(transaction, Map.of("ids", values(articles))));
    }

    /** Whether something was taken away or decided since the story was told. */
    public boolean isStoryOutdated() {
        return transactions.read(StoryState::read).isOutdated();
    }

    /** Those of these that stand as failed, with the reason. */
    public Map<ArticleId, String> failuresAmong(Collection<ArticleId> articles) {
        Map<ArticleId, String> failures = new TreeMap<>(Comparator.comparing(ArticleId::value));
        transactions
                .list(GraphStatement.LIST_FAILURES, Map.of("ids", values(articles)), row -> row)
                .forEach(row -> failures.put(
                        new ArticleId(row.get("id").asString()),
                        row.get("reason").asString("")));
        return failures;
    }

    private static List<String> values(Collection<ArticleId> articles) {
        return articles.stream().map(ArticleId::value).distinct().sorted().toList();
    }
}

package dev.parley.graph;

import dev.parley.article.ArticleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** All articles as they stand in the store, out of it and back into it. */
@Component
public class ArticleShelf {
    private static final int PAGE = 100;

    private final Transactions transactions;
    private final ArticleNodes nodes;

    ArticleShelf(Transactions transactions, ArticleNodes nodes) {
        this.transactions = transactions;
        this.nodes = nodes;
    }

    /** In the order of their ids, retracted ones included. */
    public void forEach(Consumer<KeptArticle> each) {
        String after = "";
        List<Record> page = page(after);
        while (!page.isEmpty()) {
            Map<String, Record> rows = new HashMap<>();
            page.forEach(row -> rows.put(row.get("id").asString(), row));
            GraphAway.unlessAway(() -> nodes.findAllById(rows.keySet())).stream()
                    .sorted(Comparator.comparing(ArticleNode::id))
                    .map(node -> kept(node, Objects.requireNonNull(rows.get(node.id()))))
                    .forEach(each);
            after = page.getLast().get("id").asString();
            page = page(after);
        }
    }

    /**
     * Stores articles as they once were; what had been read is to be read again.
     *
     * @return how many of them were not known
     */
    public int restore(List<KeptArticle> articles) {
        List<Object> rows = new ArrayList<>();
        articles.forEach(article -> rows.add(Map.of("id", article.id().value(), "properties", properties(article))));
        return transactions.write(transaction -> transaction
                .run(GraphStatement.RESTORE_ARTICLES.text(), Map.of("rows", rows))
                .consume()
                .counters()
                .nodesCreated());
    }

    private List<Record> page(String after) {
        return transactions.read(transaction ->
                GraphStatement.PAGE_OF_STORED_ARTICLES.run(transaction, Map.of("after", after, "size", PAGE)));
    }

    private static KeptArticle kept(ArticleNode node, Record row) {
        return new KeptArticle(
                new ArticleId(node.id()),
                node.standing(),
                row.get("receivedAt").asZonedDateTime().toInstant(),
                node.isWhole() ? node.article() : null,
                row.get("version").isNull() ? null : row.get("version").asString());
    }

    private static Map<String, @Nullable Object> properties(KeptArticle kept) {
        Instant receivedAt = kept.receivedAt();
        Map<String, @Nullable Object> properties = kept.article() == null
                ? new HashMap<>(Map.of("receivedAt", Moments.of(receivedAt)))
                : ArticleProperties.of(kept.article(), receivedAt);
        switch (kept.standing().stage()) {
            case RETRACTED, FAILED, NOT_ENGLISH -> {
                properties.put("state", kept.standing().stage().name());
                properties.put("reason", kept.standing().reason());
                properties.remove("unsent");
            }
            case RECEIVED, PROCESSED -> {}
        }
        return properties;
    }
}

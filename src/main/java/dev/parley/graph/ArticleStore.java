package dev.parley.graph;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import dev.parley.extract.Extraction;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The articles, how far each has come, and what they tell. What a method has answered is stored durably. Each throws
 * {@link GraphAway} when the same may go well later.
 */
@Component
public class ArticleStore {
    private static final Logger log = LoggerFactory.getLogger(ArticleStore.class);

    private final Transactions transactions;
    private final ArticleNodes nodes;
    private final ExtractionKeeper extractionKeeper;

    ArticleStore(Transactions transactions, ArticleNodes nodes) {
        this.transactions = transactions;
        this.nodes = nodes;
        this.extractionKeeper = new ExtractionKeeper(transactions, nodes);
    }

    /** False, and nothing is changed, when the id is known, were it of a retracted article. */
    public boolean keep(Article article, Instant receivedAt) {
        Map<String, Object> parameters =
                Map.of("id", article.id().value(), "properties", ArticleProperties.of(article, receivedAt));
        return transactions.write(transaction -> transaction
                        .run(GraphStatement.KEEP_ARTICLE.text(), parameters)
                        .consume()
                        .counters()
                        .nodesCreated()
                == 1);
    }

    /** Of a retracted article that was brought again: from now on it is as if it had not been retracted. */
    public void lift(Article article, Instant receivedAt) {
        Map<String, Object> parameters =
                Map.of("id", article.id().value(), "properties", ArticleProperties.of(article, receivedAt));
        transactions.write(transaction -> GraphStatement.LIFT_RETRACTION.run(transaction, parameters));
    }

    /** Empty also for a retracted article. */
    public Optional<Article> find(ArticleId id) {
        return node(id).filter(ArticleNode::isWhole).map(ArticleNode::article);
    }

    /** Empty when no such article was ever stored. */
    public Optional<Standing> standing(ArticleId id) {
        return node(id).map(ArticleNode::standing);
    }

    public long count(Stage stage) {
        return GraphAway.unlessAway(() -> nodes.countByState(stage.name()));
    }

    /** Those still to be read, the longest waiting first. */
    public List<ArticleId> waiting(int limit) {
        return ids(GraphStatement.LIST_WAITING_ARTICLES, Map.of("limit", limit));
    }

    /** When the one was received that has waited longest; empty when none waits. */
    public Optional<Instant> oldestWaiting() {
        return transactions.list(GraphStatement.OLDEST_WAITING, Map.of(), row -> row.get("since")).stream()
                .filter(since -> !since.isNull())
                .map(since -> since.asZonedDateTime().toInstant())
                .findFirst();
    }

    /** Those whose reports another version of the extractor made, the longest known first. */
    public List<ArticleId> outdated(String extractorVersion, int limit) {
        return ids(GraphStatement.LIST_OUTDATED_ARTICLES, Map.of("version", extractorVersion, "limit", limit));
    }

    /** Those that have been read, but that the story does not hold yet. */
    public List<ArticleId> untold() {
        return ids(GraphStatement.LIST_UNTOLD_ARTICLES, Map.of());
    }

    /** Whether that version of the extractor has read it, and it stands as read. */
    public boolean isReadBy(ArticleId id, String version) {
        return !transactions
                .list(GraphStatement.FIND_EXTRACTION, Map.of("id", id.value(), "version", version), row -> row)
                .isEmpty();
    }

    /**
     * Notes that the article is about to be read.
     *
     * @return how many times that was begun since it last ended, this one included; 0 when it waits no more
     */
    public int beginReading(ArticleId id) {
        return transactions.write(transaction ->
                GraphStatement.BEGIN_READING.run(transaction, Map.of("id", id.value())).stream()
                        .mapToInt(row -> row.get("attempts").asInt())
                        .sum());
    }

    /** The reading that was begun last ends here, and says nothing against the article. */
    public void giveBackReading(ArticleId id) {
        transactions.write(transaction -> GraphStatement.GIVE_BACK_READING.run(transaction, Map.of("id", id.value())));
    }

    /** Stores what the article tells, instead of what may have been stored before. A retracted one stays empty. */
    public void extracted(ArticleId id, Extraction extraction, String extractorVersion) {
        extracted(List.of(new ArticleExtraction(id, extraction, extractorVersion)));
    }

    /** The same for several in one transaction: all are stored, or none. */
    public void extracted(List<ArticleExtraction> extractions) {
        extractionKeeper.keep(extractions);
    }

    /** What it may have been found to tell goes, so that it takes no part in the story. */
    public void failed(ArticleId id, String reason) {
        transactions.write(transaction -> {
            StoryState state = StoryState.lock(transaction);
            Map<String, Object> all = Map.of("id", id.value(), "kept", List.of());
            if (!GraphStatement.DELETE_OTHER_REPORTS.run(transaction, all).isEmpty()) {
                state.changed(true).keep(transaction);
            }
            GraphStatement.FORGET_EXTRACTION.run(transaction, Map.of("id", id.value()));
            return GraphStatement.SET_ARTICLE_STATE.run(transaction, state(id, Stage.FAILED, reason));
        });
    }

    /** The same for one that was read, but that the story does not take. */
    void untellable(ArticleId id, Throwable trouble) {
        String reason = "What it tells could not be joined to the story: " + trouble;
        log.warn("Article {} failed: {}", id, reason);
        failed(id, reason);
    }

    /** It is to be read again. */
    public void again(ArticleId id) {
        transactions.write(
                transaction -> GraphStatement.SET_ARTICLE_STATE.run(transaction, state(id, Stage.RECEIVED, null)));
    }

    private Optional<ArticleNode> node(ArticleId id) {
        return GraphAway.unlessAway(() -> nodes.findById(id.value()));
    }

    private static Map<String, @Nullable Object> state(ArticleId id, Stage stage, @Nullable String reason) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", id.value());
        parameters.put("state", stage.name());
        parameters.put("reason", reason);
        return parameters;
    }

    private List<ArticleId> ids(GraphStatement statement, Map<String, Object> parameters) {
        return transactions.list(
                statement, parameters, row -> new ArticleId(row.get("id").asString()));
    }
}

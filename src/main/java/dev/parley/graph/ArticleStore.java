package dev.parley.graph;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import dev.parley.article.Fingerprint;
import dev.parley.extract.Extraction;
import dev.parley.extract.ExtractionJson;
import dev.parley.resolve.Telling;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Keeps articles and what was extracted from them. What a method has returned from is durable. */
@Component
public class ArticleStore {
    private final Driver driver;
    private final ArticleNodes nodes;

    ArticleStore(Driver driver, ArticleNodes nodes) {
        this.driver = driver;
        this.nodes = nodes;
    }

    /** False when the article is known already, also when it was retracted: then nothing changes. */
    public boolean keep(Article article, Instant receivedAt) {
        return write(tx -> tx.run(
                                GraphStatement.KEEP_ARTICLE.text(),
                                Map.of(
                                        "id",
                                        article.id().value(),
                                        "properties",
                                        ArticleMapping.properties(article, receivedAt)))
                        .consume()
                        .counters()
                        .nodesCreated()
                > 0);
    }

    /** Empty when there is no such article, or its text has been retracted. */
    public Optional<Article> find(ArticleId id) {
        return nodes.findById(id.value()).flatMap(ArticleMapping::article);
    }

    public Optional<StoredState> state(ArticleId id) {
        return read(GraphStatement.ARTICLE_STATE, Map.of("id", id.value())).stream()
                .findFirst()
                .map(row -> new StoredState(row.get("state").asString(), nullable(row.get("reason"))));
    }

    /** The longest waiting first. */
    public List<ArticleId> waiting(int limit) {
        return read(GraphStatement.WAITING_ARTICLES, Map.of("limit", limit)).stream()
                .map(row -> new ArticleId(row.get("id").asString()))
                .toList();
    }

    public Map<String, Long> countsByState() {
        Map<String, Long> counts = new HashMap<>();
        read(GraphStatement.COUNT_BY_STATE, Map.of())
                .forEach(row -> counts.put(
                        row.get("state").asString(), row.get("articles").asLong()));
        return counts;
    }

    /** Replaces whatever was extracted from the article before. */
    public void extracted(Article article, Extraction extraction, String extractorVersion) {
        String id = article.id().value();
        List<Map<String, Object>> rows = new ReportRows(article, extraction).rows();
        String json = ExtractionJson.write(id, extraction);
        run(tx -> {
            tx.run(GraphStatement.DROP_REPORTS.text(), Map.of("id", id)).consume();
            tx.run(GraphStatement.KEEP_EXTRACTION.text(), Map.of("id", id, "version", extractorVersion, "json", json))
                    .consume();
            tx.run(GraphStatement.KEEP_REPORTS.text(), Map.of("id", id, "rows", rows))
                    .consume();
        });
    }

    public void failed(ArticleId id, String reason) {
        setState(id, "FAILED", reason);
    }

    public void notEnglish(ArticleId id) {
        setState(id, "NOT_ENGLISH", "Only English is read; the text is kept");
    }

    public void waitAgain(ArticleId id) {
        setState(id, "RECEIVED", null);
    }

    /** Takes the text, its reports and the extraction away; the article stays known, so that it does not come back. */
    public void retracted(ArticleId id, String reason) {
        run(tx -> {
            tx.run(GraphStatement.DROP_REPORTS.text(), Map.of("id", id.value())).consume();
            tx.run(GraphStatement.RETRACT_ARTICLE.text(), Map.of("id", id.value(), "reason", reason))
                    .consume();
        });
    }

    /** Of every article that has been read. */
    public List<Telling> tellings() {
        return read(GraphStatement.TELLINGS, Map.of()).stream()
                .map(row -> new Telling(
                        new ArticleId(row.get("id").asString()),
                        nullable(row.get("publisher")),
                        row.get("text").asString(),
                        new Fingerprint(row.get("fingerprint").asList(Value::asInt)),
                        ExtractionJson.read(row.get("json").asString())))
                .toList();
    }

    private void setState(ArticleId id, String state, @Nullable String reason) {
        Map<String, Object> parameters = new HashMap<>(Map.of("id", id.value(), "state", state));
        putNullable(parameters, "reason", reason);
        run(tx -> tx.run(GraphStatement.SET_ARTICLE_STATE.text(), parameters).consume());
    }

    @SuppressWarnings("NullAway") // the driver takes null for "no value"
    private static void putNullable(Map<String, Object> parameters, String name, @Nullable Object value) {
        parameters.put(name, value);
    }

    private List<Record> read(GraphStatement statement, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            return session.executeRead(
                    tx -> tx.run(statement.text(), parameters).list());
        }
    }

    private <T> T write(Function<TransactionContext, T> work) {
        try (Session session = driver.session()) {
            return session.executeWrite(work::apply);
        }
    }

    private void run(Consumer<TransactionContext> work) {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(work);
        }
    }

    private static @Nullable String nullable(Value value) {
        return value.isNull() ? null : value.asString();
    }
}

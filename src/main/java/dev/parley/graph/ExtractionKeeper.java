package dev.parley.graph;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import dev.parley.extract.ExtractionJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Stores what articles tell with their reports, instead of what may have been stored before. */
final class ExtractionKeeper {
    private final Transactions transactions;
    private final ArticleNodes nodes;

    ExtractionKeeper(Transactions transactions, ArticleNodes nodes) {
        this.transactions = transactions;
        this.nodes = nodes;
    }

    /** An article's rows as the statements take them. */
    private record Rows(ArticleId article, Map<String, Object> told, List<Map<String, Object>> reports) {
        private static Rows of(Article article, ArticleExtraction read) {
            ArticleId id = article.id();
            Map<String, Object> told = Map.of(
                    "id", id.value(),
                    "version", read.version(),
                    "json", ExtractionJson.write(id.value(), read.extraction()));
            return new Rows(id, told, ReportRows.of(id, article.text(), read.extraction()));
        }
    }

    /** In one transaction. Retracted articles, and such as are not known, stay as they are. */
    void keep(List<ArticleExtraction> extractions) {
        Map<String, Article> articles = articles(extractions);
        List<Rows> all = new ArrayList<>();
        for (ArticleExtraction each : extractions) {
            Article article = articles.get(each.article().value());
            if (article != null) {
                all.add(Rows.of(article, each));
            }
        }
        if (!all.isEmpty()) {
            transactions.write(transaction -> keep(transaction, all));
        }
    }

    private Map<String, Article> articles(List<ArticleExtraction> extractions) {
        List<String> ids = extractions.stream()
                .map(each -> each.article().value())
                .distinct()
                .toList();
        Map<String, Article> articles = new HashMap<>();
        GraphAway.unlessAway(() -> nodes.findAllById(ids)).stream()
                .filter(ArticleNode::isWhole)
                .forEach(node -> articles.put(node.id(), node.article()));
        return articles;
    }

    private static StoryState keep(TransactionContext transaction, List<Rows> all) {
        StoryState before = StoryState.lock(transaction);
        StoryState state = before;
        for (Rows rows : all) {
            if (isNews(rows.told(), state.changed(false).reports(), transaction)) {
                state = state.changed(keepReports(transaction, rows));
            }
        }
        if (!state.equals(before)) {
            state.keep(transaction);
        }
        return state;
    }

    private static boolean isNews(Map<String, Object> told, long change, TransactionContext transaction) {
        Map<String, Object> parameters = new HashMap<>(told);
        parameters.put("change", change);
        return !GraphStatement.KEEP_EXTRACTION.run(transaction, parameters).isEmpty();
    }

    /** True when there were other reports before, and they are gone. */
    private static boolean keepReports(TransactionContext transaction, Rows rows) {
        String id = rows.article().value();
        List<Object> kept = rows.reports().stream().map(row -> row.get("id")).toList();
        List<Record> lost = GraphStatement.DELETE_OTHER_REPORTS.run(transaction, Map.of("id", id, "kept", kept));
        GraphStatement.KEEP_REPORTS.run(transaction, Map.of("id", id, "rows", rows.reports()));
        return !lost.isEmpty();
    }
}

package dev.parley.graph;

import dev.parley.article.ArticleId;
import dev.parley.resolve.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;

/** Brings the graph to what the story tells, in one transaction. */
@Component
public class StoryWriter {
    private final Transactions transactions;

    StoryWriter(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * What has been read since then stays untold.
     *
     * @param change the change of the set of reports that the story was told from
     * @throws StoryOutdated and changes nothing, when the graph has gone past it
     */
    public void write(Story story, long change) {
        write(story, change, null);
    }

    /** The same, but only these articles are held by the story, and no other is noted to be. */
    void write(Story story, long change, @Nullable Set<ArticleId> only) {
        transactions.write(transaction -> {
            StoryState state = StoryState.lock(transaction).told(change);
            StoryRewrite.run(story, transaction);
            setProcessed(change, only, transaction);
            state.keep(transaction);
            return state;
        });
    }

    /**
     * Removes text, reports and extraction of an article as well, and lets it never come in again.
     *
     * @param story told without the article
     * @throws StoryOutdated and changes nothing, when the graph has gone past it
     */
    public void retract(ArticleId article, String reason, Story story, long change) {
        transactions.write(transaction -> {
            StoryState state = StoryState.lock(transaction).told(change);
            StoryRewrite.run(story, transaction);
            String id = article.value();
            GraphStatement.DELETE_OTHER_REPORTS.run(transaction, Map.of("id", id, "kept", List.of()));
            GraphStatement.RETRACT_ARTICLE.run(transaction, Map.of("id", id, "reason", reason));
            state.changed(true).keep(transaction);
            return state;
        });
    }

    private static void setProcessed(long change, @Nullable Set<ArticleId> only, TransactionContext transaction) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("change", change);
        parameters.put(
                "ids",
                only == null
                        ? null
                        : only.stream().map(ArticleId::value).sorted().toList());
        GraphStatement.SET_PROCESSED.run(transaction, parameters);
    }
}

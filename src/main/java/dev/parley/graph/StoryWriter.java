package dev.parley.graph;

import dev.parley.article.ArticleId;
import dev.parley.resolve.Decision;
import dev.parley.resolve.NamedPlace;
import dev.parley.resolve.Story;
import dev.parley.resolve.StoryChange;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings the graph to what the story tells, in one transaction. */
@Component
public class StoryWriter {
    private static final Logger log = LoggerFactory.getLogger(StoryWriter.class);
    private static final int ATTEMPTS = 10;

    private final Transactions transactions;
    private final ReentrantLock writing = new ReentrantLock();

    StoryWriter(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * What has been read since then stays untold.
     *
     * @param change the change of the set of reports that the story was told from
     * @return the number of the story that the graph then holds
     * @throws StoryOutdated and changes nothing, when the graph has gone past it
     */
    public long write(Story story, long change) {
        return write(story, change, null);
    }

    /**
     * Brings in what further articles changed.
     *
     * @param before the story that they change, by its number
     * @return the number of the story that the graph then holds
     * @throws StoryOutdated and changes nothing, when the graph has gone past it
     */
    long write(StoryChange further, long before, long change) {
        return transactions.write(transaction -> {
            StoryState locked = StoryState.lock(transaction);
            if (locked.written() != before) {
                throw new StoryOutdated(change, locked);
            }
            StoryState state = locked.told(change);
            StoryUpdate.run(further, transaction);
            setProcessed(change, null, transaction);
            state.keep(transaction);
            return state.written();
        });
    }

    /** A whole story, but only these articles are held by the story, and no other is noted to be. */
    long write(Story story, long change, @Nullable Set<ArticleId> only) {
        return transactions.write(transaction -> {
            StoryState state = StoryState.lock(transaction).told(change);
            StoryRewrite.run(story, transaction);
            setProcessed(change, only, transaction);
            state.keep(transaction);
            return state.written();
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
            state.changedAndTold().keep(transaction);
            return state;
        });
    }

    /**
     * Stores a decision with the story that follows from it.
     *
     * @throws StoryOutdated and changes nothing, when the graph has gone past it
     */
    void decide(Decision decision, Story story, long change) {
        transactions.write(transaction -> {
            StoryState state = StoryState.lock(transaction).told(change);
            StoryRewrite.run(story, transaction);
            DecisionLog.add(List.of(decision), List.of(), transaction);
            state.changedAndTold().keep(transaction);
            return state;
        });
    }

    /** Stores decisions; every story that was told without them comes too late. */
    void takeOver(Collection<Decision> decisions, Collection<NamedPlace> places) {
        transactions.write(transaction -> {
            StoryState state = StoryState.lock(transaction);
            DecisionLog.add(decisions, places, transaction);
            state.changed(true).keep(transaction);
            return state;
        });
    }

    /** Whether something was taken away or decided since the story was told. */
    boolean isOutdated() {
        return transactions.read(StoryState::read).isOutdated();
    }

    /**
     * Does work that ends with a story being written, alone in this process, and again when another process was faster.
     *
     * @throws StoryOutdated when others were faster again and again
     */
    <T> T untilCurrent(Supplier<T> work) {
        writing.lock();
        try {
            for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
                try {
                    return work.get();
                } catch (StoryOutdated e) {
                    log.info("{}. It is told anew", e.getMessage());
                }
            }
            return work.get();
        } finally {
            writing.unlock();
        }
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

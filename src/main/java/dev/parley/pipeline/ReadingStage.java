package dev.parley.pipeline;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import dev.parley.extract.Extractor;
import dev.parley.extract.ReadingLine;
import dev.parley.extract.ReadingPool;
import dev.parley.graph.ArticleStore;
import dev.parley.graph.GraphAway;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * Reads articles side by side and stores what each tells, or why it cannot be read. For one thread, which alone stores;
 * another may give up.
 */
final class ReadingStage {
    private static final int MOST_ATTEMPTS = 3;
    private static final int AHEAD = 1;

    private final ArticleStore store;
    private final KeepStage keeping;
    private final int threads;

    /** Counted are the processes that an article ends, not the times that one of them comes back to it. */
    private final Map<ArticleId, Integer> attempts = new ConcurrentHashMap<>();

    ReadingStage(ArticleStore store, int threads) {
        this.store = store;
        this.keeping = new KeepStage(store);
        this.threads = threads;
    }

    /** The process ends while articles are read, through no fault of theirs. */
    void giveUp() {
        attempts.keySet().forEach(store::giveBackReading);
    }

    /**
     * Begins none any more when it is no longer wanted, and finishes those that were begun.
     *
     * @throws GraphAway when the rest is to be read again later
     */
    void read(List<ArticleId> ids, Extractor extractor, BooleanSupplier isWanted) {
        try (ReadingPool pool = new ReadingPool(threads)) {
            ReadingLine<Reading> line = pool.line(AHEAD, reading -> keep(reading, extractor.version()));
            for (ArticleId id : ids) {
                if (!isWanted.getAsBoolean()) {
                    break;
                }
                begin(id).ifPresent(article -> add(line, article, extractor));
            }
            line.finish();
        }
    }

    /** Empty when there is nothing to read. */
    private Optional<Article> begin(ArticleId id) {
        Optional<Article> readable = Optional.empty();
        try {
            if (attempt(id) <= MOST_ATTEMPTS) {
                readable = store.find(id);
            } else {
                fail(id, "Reading it ended the process " + MOST_ATTEMPTS + " times");
            }
        } catch (GraphAway away) {
            throw away;
        } catch (RuntimeException | Error e) {
            keeping.keep(Reading.Failed.of(id, e), "");
        }
        if (readable.isEmpty()) {
            attempts.remove(id);
        }
        return readable;
    }

    private int attempt(ArticleId id) {
        Integer known = attempts.get(id);
        int attempt = known == null ? store.beginReading(id) : known;
        attempts.put(id, attempt);
        return attempt;
    }

    /** One of those that were read when a process ended is to blame: these go alone, so that it counts for no other. */
    private void add(ReadingLine<Reading> line, Article article, Extractor extractor) {
        boolean isSuspect = attempts.getOrDefault(article.id(), 1) > 1;
        if (isSuspect) {
            line.finish();
        }
        line.add(() -> StageTimes.timed("read", () -> Reading.of(article, extractor)));
        if (isSuspect) {
            line.finish();
        }
    }

    private void keep(Reading reading, String version) {
        keeping.keep(reading, version);
        attempts.remove(reading.id());
    }

    private void fail(ArticleId id, String reason) {
        keeping.keep(new Reading.Failed(id, reason), "");
    }
}

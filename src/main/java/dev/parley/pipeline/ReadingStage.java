package dev.parley.pipeline;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import dev.parley.extract.Extraction;
import dev.parley.extract.ExtractionFailed;
import dev.parley.extract.Extractor;
import dev.parley.graph.ArticleStore;
import dev.parley.graph.GraphAway;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads an article and stores what it tells, or why it cannot be read. Reads in one thread; another may give up. */
final class ReadingStage {
    private static final Logger log = LoggerFactory.getLogger(ReadingStage.class);
    private static final int MOST_ATTEMPTS = 3;

    private final ArticleStore store;

    /** Counted are the processes that an article ends, not the times that one of them comes back to it. */
    private final Set<ArticleId> counted = ConcurrentHashMap.newKeySet();

    ReadingStage(ArticleStore store) {
        this.store = store;
    }

    /** The process ends while an article is read, through no fault of the article. */
    void giveUp() {
        counted.forEach(store::giveBackReading);
    }

    /** @throws GraphAway when the article is to be read again later */
    void read(ArticleId id, Extractor extractor) {
        try {
            if (isAllowed(id)) {
                store.find(id).ifPresent(article -> read(article, extractor));
            } else {
                fail(id, "Reading it ended the process " + MOST_ATTEMPTS + " times");
            }
        } catch (GraphAway away) {
            throw away;
        } catch (RuntimeException | Error e) {
            // Errors too: memory or stack that one article takes up must not end the reading of the others.
            log.debug("Article {} failed", id, e);
            fail(id, reason(e));
        }
        counted.remove(id);
    }

    private boolean isAllowed(ArticleId id) {
        if (counted.contains(id)) {
            return true;
        }
        int attempts = store.beginReading(id);
        counted.add(id);
        return attempts <= MOST_ATTEMPTS;
    }

    private void read(Article article, Extractor extractor) {
        Extraction extraction = extractor.extract(article);
        store.extracted(article.id(), extraction, extractor.version());
        log.info(
                "Article {}: {} meetings, {} statements, {} actors",
                article.id(),
                extraction.meetings().size(),
                extraction.statements().size(),
                extraction.actors().size());
    }

    private void fail(ArticleId id, String reason) {
        log.warn("Article {} failed: {}", id, reason);
        store.failed(id, reason);
    }

    private static String reason(Throwable trouble) {
        return switch (trouble) {
            case ExtractionFailed failed -> String.valueOf(failed.getMessage());
            case OutOfMemoryError none -> "Reading it took more memory than there is";
            default -> "What it tells could not be read and stored: " + trouble;
        };
    }
}

package dev.parley.pipeline;

import dev.parley.article.ArticleId;
import dev.parley.graph.ArticleExtraction;
import dev.parley.graph.ArticleStore;
import dev.parley.graph.GraphAway;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The stage that stores what articles tell, or why they cannot be read. Doing so again changes nothing. Thread-safe. */
public final class KeepStage {
    private static final Logger log = LoggerFactory.getLogger(KeepStage.class);

    private final ArticleStore store;

    KeepStage(ArticleStore store) {
        this.store = store;
    }

    /**
     * @param version of the extractor that has read it
     * @return the failure, when there was one, or when what was read cannot be stored
     * @throws GraphAway when the same may go well later
     */
    public Optional<Reading.Failed> keep(Reading reading, String version) {
        Optional<Reading.Failed> failure = switch (reading) {
            case Reading.Failed failed -> Optional.of(failed);
            case Reading.Done done -> keep(done, version);
        };
        failure.ifPresent(this::fail);
        return failure;
    }

    private void fail(Reading.Failed failed) {
        log.warn("Article {} failed: {}", failed.id(), failed.reason());
        store.failed(failed.id(), failed.reason());
    }

    private Optional<Reading.Failed> keep(Reading.Done done, String version) {
        try {
            StageTimes.timed("store", () -> {
                store.extracted(done.id(), done.extraction(), version);
                return done;
            });
            log.info(
                    "Article {}: {} meetings, {} statements, {} actors",
                    done.id(),
                    done.extraction().meetings().size(),
                    done.extraction().statements().size(),
                    done.extraction().actors().size());
            return Optional.empty();
        } catch (GraphAway away) {
            throw away;
        } catch (RuntimeException | Error e) {
            log.debug("Article {} failed", done.id(), e);
            return Optional.of(Reading.Failed.of(done.id(), e));
        }
    }

    /**
     * The same for several that were read, in one transaction as far as they allow it.
     *
     * @return the failures among them
     * @throws GraphAway when the same may go well later
     */
    public List<Reading.Failed> keepAll(List<ArticleExtraction> read) {
        if (read.isEmpty()) {
            return List.of();
        }
        try {
            StageTimes.timed("store", () -> {
                store.extracted(read);
                return read;
            });
            log.info("{} articles that were read are stored", read.size());
            return List.of();
        } catch (GraphAway away) {
            throw away;
        } catch (RuntimeException | Error e) {
            log.debug("{} articles cannot be stored at once", read.size(), e);
            return read.stream()
                    .flatMap(each -> keep(new Reading.Done(each.article(), each.extraction()), each.version()).stream())
                    .toList();
        }
    }

    /** Whether that version of the extractor has read it, and it stands as read. */
    public boolean isKept(ArticleId id, String version) {
        return store.isReadBy(id, version);
    }
}

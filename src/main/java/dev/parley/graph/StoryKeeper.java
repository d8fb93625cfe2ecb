package dev.parley.graph;

import dev.parley.article.ArticleId;
import dev.parley.resolve.Resolver;
import dev.parley.resolve.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the story in step with the reports, and tells it anew when another process was faster. An article that the story
 * does not take is set aside as failed, so that it keeps no other from being told.
 */
@Component
public class StoryKeeper {
    private static final Logger log = LoggerFactory.getLogger(StoryKeeper.class);
    private static final int ATTEMPTS = 10;

    private final ArticleStore store;
    private final StoryWriter writer;
    private final Resolver resolver;
    private final ReentrantLock writing = new ReentrantLock();

    StoryKeeper(ArticleStore store, StoryWriter writer, Resolver resolver) {
        this.store = store;
        this.writer = writer;
        this.resolver = resolver;
    }

    /**
     * Writes the story with what has been read since. False when it holds all of that.
     *
     * @throws StoryOutdated when others were faster again and again
     * @throws GraphAway when it is to be written later
     */
    public boolean tell() {
        return untilCurrent(() -> {
            if (store.untold().isEmpty()) {
                return false;
            }
            ReportSet reports = reports();
            Set<ArticleId> untold = Set.copyOf(store.untold());
            write(reports.tellings(), reports.change(), null).ifPresent(trouble -> {
                log.warn("The story does not take {} articles at once: {}", untold.size(), trouble.toString());
                tellOneByOne(reports, untold);
            });
            return true;
        });
    }

    /**
     * Removes an article and all that only it supported, at once: whoever dies on the way has changed nothing. What is
     * untold may be what the story does not take, and comes later on its own.
     *
     * @throws StoryOutdated when others were faster again and again
     * @throws GraphAway when it is to be retracted later
     */
    public void retract(ArticleId article, String reason) {
        untilCurrent(() -> {
            ReportSet reports = reports();
            Set<ArticleId> untold = Set.copyOf(store.untold());
            List<Telling> others = reports.tellings().stream()
                    .filter(telling -> !telling.article().equals(article) && !untold.contains(telling.article()))
                    .toList();
            writer.retract(article, reason, resolver.resolve(others), reports.change());
            return true;
        });
    }

    /** Those that the story does not take are failed; the others go through. */
    private void tellOneByOne(ReportSet reports, Set<ArticleId> untold) {
        List<Telling> taken = new ArrayList<>(reports.tellings());
        taken.removeIf(telling -> untold.contains(telling.article()));
        for (Telling next : reports.tellings()) {
            if (untold.contains(next.article())) {
                taken.add(next);
                write(taken, reports.change(), Set.of(next.article())).ifPresent(trouble -> {
                    taken.removeLast();
                    fail(next.article(), trouble);
                });
            }
        }
    }

    /** What went wrong, unless the same may go well later; empty when all went well. */
    private Optional<Throwable> write(List<Telling> tellings, long change, @Nullable Set<ArticleId> only) {
        try {
            writer.write(resolver.resolve(tellings), change, only);
            return Optional.empty();
        } catch (GraphAway | StoryOutdated later) {
            throw later;
        } catch (RuntimeException | Error e) {
            log.debug("The story cannot be written with {} articles", tellings.size(), e);
            return Optional.of(e);
        }
    }

    private ReportSet reports() {
        @Nullable ReportSet reports = null;
        while (reports == null) {
            try {
                reports = store.reports();
            } catch (TellingUnreadable unreadable) {
                fail(unreadable.article(), unreadable);
            }
        }
        return reports;
    }

    /** Its reports are lost with that, so the story is told anew from those that are left. */
    private void fail(ArticleId id, Throwable trouble) {
        String reason = "What it tells could not be joined to the story: " + trouble;
        log.warn("Article {} failed: {}", id, reason);
        store.failed(id, reason);
    }

    private boolean untilCurrent(BooleanSupplier work) {
        writing.lock();
        try {
            for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
                try {
                    return work.getAsBoolean();
                } catch (StoryOutdated e) {
                    log.info("{}. It is told anew", e.getMessage());
                }
            }
            return work.getAsBoolean();
        } finally {
            writing.unlock();
        }
    }
}

package dev.parley.pipeline;

import dev.parley.article.ArticleId;
import dev.parley.graph.ArticleStore;
import dev.parley.graph.GraphAway;
import dev.parley.graph.StoryWriter;
import dev.parley.graph.TellingUnreadable;
import dev.parley.resolve.Resolver;
import dev.parley.resolve.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Resolves what articles tell and writes the story, with or without some of them. */
final class TellingStage {
    private static final Logger log = LoggerFactory.getLogger(TellingStage.class);

    private final ArticleStore store;
    private final StoryWriter writer;
    private final Resolver resolver;
    private final ReentrantLock writing = new ReentrantLock();

    TellingStage(ArticleStore store, StoryWriter writer, Resolver resolver) {
        this.store = store;
        this.writer = writer;
        this.resolver = resolver;
    }

    /**
     * Writes the story with what has been read since. False when it holds all of that.
     *
     * @throws GraphAway when it is to be written later
     */
    boolean tell() {
        writing.lock();
        try {
            if (store.untold().isEmpty()) {
                return false;
            }
            List<Telling> all = tellings();
            Set<ArticleId> untold = Set.copyOf(store.untold());
            write(all, untold).ifPresent(trouble -> {
                log.warn("The story does not take {} articles at once: {}", untold.size(), trouble.toString());
                tellOneByOne(all, untold);
            });
            return true;
        } finally {
            writing.unlock();
        }
    }

    /** The story goes first: whoever dies in between leaves an article that is whole and can be told again. */
    void retract(ArticleId article, String reason) {
        writing.lock();
        try {
            // What is untold may be what the story does not take, and comes later on its own.
            Set<ArticleId> untold = Set.copyOf(store.untold());
            List<Telling> others = tellings().stream()
                    .filter(telling -> !telling.article().equals(article) && !untold.contains(telling.article()))
                    .toList();
            writer.write(resolver.resolve(others), Set.of());
            store.retracted(article, reason);
        } finally {
            writing.unlock();
        }
    }

    /** Those that the story does not take are failed; the others go through. */
    private void tellOneByOne(List<Telling> all, Set<ArticleId> untold) {
        List<Telling> taken = new ArrayList<>(all);
        taken.removeIf(telling -> untold.contains(telling.article()));
        for (Telling next : all) {
            if (untold.contains(next.article())) {
                taken.add(next);
                write(taken, Set.of(next.article())).ifPresent(trouble -> {
                    taken.removeLast();
                    fail(next.article(), trouble);
                });
            }
        }
    }

    /** What went wrong, unless the database is away; empty when all went well. */
    private Optional<Throwable> write(List<Telling> tellings, Set<ArticleId> untold) {
        try {
            writer.write(resolver.resolve(tellings), untold);
            return Optional.empty();
        } catch (GraphAway away) {
            throw away;
        } catch (RuntimeException | Error e) {
            log.debug("The story cannot be written with {}", untold, e);
            return Optional.of(e);
        }
    }

    private List<Telling> tellings() {
        @Nullable List<Telling> tellings = null;
        while (tellings == null) {
            try {
                tellings = store.tellings();
            } catch (TellingUnreadable unreadable) {
                fail(unreadable.article(), unreadable);
            }
        }
        return tellings;
    }

    private void fail(ArticleId id, Throwable trouble) {
        String reason = "What it tells could not be joined to the story: " + trouble;
        log.warn("Article {} failed: {}", id, reason);
        store.failed(id, reason);
    }
}

package dev.parley.graph;

import dev.parley.article.ArticleId;
import dev.parley.resolve.Resolver;
import dev.parley.resolve.Telling;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps the story in step with the reports, and tells it anew when another process was faster. */
@Component
public class StoryKeeper {
    private static final Logger log = LoggerFactory.getLogger(StoryKeeper.class);
    private static final int ATTEMPTS = 10;

    private final ArticleStore store;
    private final StoryWriter writer;
    private final Resolver resolver;

    StoryKeeper(ArticleStore store, StoryWriter writer, Resolver resolver) {
        this.store = store;
        this.writer = writer;
        this.resolver = resolver;
    }

    /**
     * Writes the story with what has been read since. False when it holds all of that.
     *
     * @throws StoryOutdated when others were faster again and again
     */
    public boolean tell() {
        return untilCurrent(() -> {
            if (store.untold().isEmpty()) {
                return false;
            }
            ReportSet reports = store.reports();
            writer.write(resolver.resolve(reports.tellings()), reports.change());
            return true;
        });
    }

    /**
     * Removes an article and all that only it supported, at once: whoever dies on the way has changed nothing.
     *
     * @throws StoryOutdated when others were faster again and again
     */
    public void retract(ArticleId article, String reason) {
        untilCurrent(() -> {
            ReportSet reports = store.reports();
            List<Telling> others = reports.tellings().stream()
                    .filter(telling -> !telling.article().equals(article))
                    .toList();
            writer.retract(article, reason, resolver.resolve(others), reports.change());
            return true;
        });
    }

    private static boolean untilCurrent(BooleanSupplier work) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return work.getAsBoolean();
            } catch (StoryOutdated e) {
                log.info("{}. It is told anew", e.getMessage());
            }
        }
        return work.getAsBoolean();
    }
}

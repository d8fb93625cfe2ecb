package dev.parley.graph;

import dev.parley.article.ArticleId;
import dev.parley.resolve.Telling;
import dev.parley.resolve.story.OngoingStory;
import dev.parley.resolve.story.Resolver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private final ArticleStore store;
    private final ReportReader reader;
    private final StoryWriter writer;
    private final Resolver resolver;
    private final StoryInHand inHand;

    StoryKeeper(ArticleStore store, ReportReader reader, StoryWriter writer, Resolver resolver, StoryInHand inHand) {
        this.store = store;
        this.reader = reader;
        this.writer = writer;
        this.resolver = resolver;
        this.inHand = inHand;
    }

    /**
     * Writes the story with what has been read, lost or decided since. False when it holds all of that, or does not take
     * the rest.
     *
     * @throws StoryOutdated when others were faster again and again
     * @throws GraphAway when it is to be written later
     */
    public boolean tell() {
        return writer.untilCurrent(() -> {
            if (store.untold().isEmpty() && !writer.isOutdated()) {
                return false;
            }
            if (goOn()) {
                return true;
            }
            ReportSet reports = reader.read();
            Optional<Throwable> trouble = attempt(reports.tellings().size(), () -> tellAll(reports));
            trouble.ifPresent(what -> {
                log.warn(
                        "The story does not take {} articles at once: {}",
                        reports.untold().size(),
                        what.toString());
                tellOneByOne(reports);
            });
            return trouble.isEmpty() || !reports.untold().isEmpty();
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
        writer.untilCurrent(() -> {
            ReportSet reports = reader.read();
            Set<ArticleId> gone = new HashSet<>(reports.untold());
            gone.add(article);
            writer.retract(
                    article, reason, resolver.resolve(reports.without(gone), reports.decisions()), reports.change());
            return true;
        });
    }

    /** What the story does not take by going on it may not take at all, which telling all of it will show. */
    private boolean goOn() {
        try {
            return inHand.goOn();
        } catch (GraphAway | StoryOutdated | TellingUnreadable later) {
            throw later;
        } catch (RuntimeException | Error e) {
            log.debug("The story does not go on", e);
            return false;
        }
    }

    private void tellAll(ReportSet reports) {
        OngoingStory begun = resolver.begin(reports.decisions()).orElse(null);
        if (begun == null) {
            writer.write(resolver.resolve(reports.tellings(), reports.decisions()), reports.change());
            return;
        }
        begun.tell(reports.tellings());
        long written = writer.write(begun.story(), reports.change());
        inHand.hold(begun, reader.decisions(), reports.change(), written);
    }

    /** Those that the story does not take are failed; the others go through. */
    private void tellOneByOne(ReportSet reports) {
        List<Telling> taken = new ArrayList<>(reports.without(reports.untold()));
        for (Telling next : reports.tellings()) {
            if (reports.untold().contains(next.article())) {
                taken.add(next);
                attempt(taken.size(), () -> writeWith(next.article(), taken, reports))
                        .ifPresent(trouble -> {
                            taken.removeLast();
                            store.untellable(next.article(), trouble);
                        });
            }
        }
    }

    private void writeWith(ArticleId next, List<Telling> tellings, ReportSet from) {
        writer.write(resolver.resolve(tellings, from.decisions()), from.change(), Set.of(next));
    }

    /** What went wrong, unless the same may go well later; empty when all went well. */
    private static Optional<Throwable> attempt(int articles, Runnable write) {
        try {
            write.run();
            return Optional.empty();
        } catch (GraphAway | StoryOutdated later) {
            throw later;
        } catch (RuntimeException | Error e) {
            log.debug("The story cannot be written with {} articles", articles, e);
            return Optional.of(e);
        }
    }
}

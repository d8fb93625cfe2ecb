package dev.parley.pipeline;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import dev.parley.extract.Extraction;
import dev.parley.extract.ExtractionFailed;
import dev.parley.extract.Extractor;
import dev.parley.graph.ArticleStore;
import dev.parley.graph.Stage;
import dev.parley.graph.StoryKeeper;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Takes articles through the stages, one batch after another: extract each, then resolve and write the story. What it does
 * next it learns from the store alone, so a process that died goes on where the store says.
 */
final class Conductor implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Conductor.class);

    private static final Duration LONGEST_STAGE = Duration.ofSeconds(25);

    private final ArticleStore store;
    private final StoryKeeper story;
    private final Models models;
    private final PipelineSettings settings;
    private final Semaphore work = new Semaphore(1);
    private final ReentrantLock writing = new ReentrantLock();
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    Conductor(ArticleStore store, StoryKeeper story, Models models, PipelineSettings settings) {
        this.store = store;
        this.story = story;
        this.models = models;
        this.settings = settings;
    }

    /** There may be articles waiting. */
    void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    void retract(ArticleId article, String reason) {
        writing.lock();
        try {
            story.retract(article, reason);
        } finally {
            writing.unlock();
        }
    }

    Progress progress() {
        return new Progress(
                store.count(Stage.RECEIVED),
                store.count(Stage.PROCESSED),
                store.count(Stage.FAILED),
                models.areReady());
    }

    @Override
    public void start() {
        running = true;
        if (settings.loadModelsAtStart()) {
            models.begin();
        }
        thread = Thread.ofPlatform().name("conductor").daemon().start(this::conduct);
    }

    /** Returns when the conductor has put down what it held: no half-read article, no half-written story. */
    @Override
    public void stop() {
        running = false;
        wake();
        Thread conductor = thread;
        if (conductor == null) {
            return;
        }
        if (!models.areReady()) {
            conductor.interrupt();
        }
        try {
            boolean done = conductor.join(LONGEST_STAGE);
            log.debug("The conductor has stopped: {}", done);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void conduct() {
        while (running) {
            try {
                if (!processBatch()) {
                    work.acquire();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                if (!running) {
                    return;
                }
                log.warn("Processing is interrupted and goes on in {}: {}", settings.retryDelay(), e.toString());
                pause();
            }
        }
    }

    private void pause() {
        try {
            boolean woken = work.tryAcquire(settings.retryDelay().toMillis(), TimeUnit.MILLISECONDS);
            log.debug("Going on, woken: {}", woken);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** False when nothing was waiting. */
    private boolean processBatch() throws InterruptedException {
        List<ArticleId> waiting = store.waiting(settings.batch());
        if (!waiting.isEmpty()) {
            Extractor extractor = models.get();
            for (ArticleId id : waiting) {
                if (!running) {
                    return false;
                }
                store.find(id).ifPresent(article -> extract(article, extractor));
            }
        }
        return tell() || !waiting.isEmpty();
    }

    private void extract(Article article, Extractor extractor) {
        if (!article.isEnglish()) {
            store.notEnglish(article.id());
            return;
        }
        try {
            Extraction extraction = extractor.extract(article);
            store.extracted(article.id(), extraction, extractor.version());
            log.info(
                    "Article {}: {} meetings, {} statements, {} actors",
                    article.id(),
                    extraction.meetings().size(),
                    extraction.statements().size(),
                    extraction.actors().size());
        } catch (ExtractionFailed e) {
            log.warn("Article {} failed: {}", article.id(), e.getMessage());
            store.failed(article.id(), String.valueOf(e.getMessage()));
        }
    }

    /** Writes the story with what has been read since. False when it holds all of that. */
    private boolean tell() {
        writing.lock();
        try {
            return story.tell();
        } finally {
            writing.unlock();
        }
    }
}

package dev.parley.pipeline;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import dev.parley.extract.Extraction;
import dev.parley.extract.ExtractionFailed;
import dev.parley.extract.Extractor;
import dev.parley.graph.ArticleStore;
import dev.parley.graph.StoryWriter;
import dev.parley.resolve.Resolver;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Takes articles through the stages, one batch after another: extract each, then resolve and write the story. What it does
 * next it learns from the store alone, so a process that died goes on where the store says.
 */
final class Conductor implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Conductor.class);

    private final ArticleStore store;
    private final StoryWriter writer;
    private final Resolver resolver;
    private final Models models;
    private final PipelineSettings settings;
    private final Semaphore work = new Semaphore(1);
    private final ReentrantLock writing = new ReentrantLock();
    private volatile boolean running;

    Conductor(ArticleStore store, StoryWriter writer, Resolver resolver, Models models, PipelineSettings settings) {
        this.store = store;
        this.writer = writer;
        this.resolver = resolver;
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
            store.retracted(article, reason);
            writer.write(resolver.resolve(store.tellings()), Set.of());
        } finally {
            writing.unlock();
        }
    }

    Progress progress() {
        Map<String, Long> counts = store.countsByState();
        return new Progress(
                counts.getOrDefault(ArticleState.RECEIVED.name(), 0L),
                counts.getOrDefault(ArticleState.PROCESSED.name(), 0L),
                counts.getOrDefault(ArticleState.FAILED.name(), 0L),
                models.areReady());
    }

    @Override
    public void start() {
        running = true;
        if (settings.loadModelsAtStart()) {
            models.begin();
        }
        Thread.ofPlatform().name("conductor").daemon().start(this::conduct);
    }

    @Override
    public void stop() {
        running = false;
        wake();
        awaitWriting();
    }

    /** A story that is being written is written to its end. */
    private void awaitWriting() {
        writing.lock();
        try {
            log.debug("Nothing is being written");
        } finally {
            writing.unlock();
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
    private boolean processBatch() {
        List<ArticleId> waiting = store.waiting(settings.batch());
        if (waiting.isEmpty()) {
            return false;
        }
        Extractor extractor = models.get();
        Set<ArticleId> extracted = new HashSet<>();
        for (ArticleId id : waiting) {
            if (!running) {
                return false;
            }
            if (store.find(id).filter(article -> extract(article, extractor)).isPresent()) {
                extracted.add(id);
            }
        }
        write(extracted);
        return true;
    }

    private boolean extract(Article article, Extractor extractor) {
        if (!article.isEnglish()) {
            store.notEnglish(article.id());
            return false;
        }
        try {
            Extraction extraction = extractor.extract(article);
            store.extracted(article, extraction, extractor.version());
            log.info(
                    "Article {}: {} meetings, {} statements, {} actors",
                    article.id(),
                    extraction.meetings().size(),
                    extraction.statements().size(),
                    extraction.actors().size());
            return true;
        } catch (ExtractionFailed e) {
            log.warn("Article {} failed: {}", article.id(), e.getMessage());
            store.failed(article.id(), String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void write(Set<ArticleId> extracted) {
        if (extracted.isEmpty()) {
            return;
        }
        writing.lock();
        try {
            writer.write(resolver.resolve(store.tellings()), extracted);
        } finally {
            writing.unlock();
        }
    }
}

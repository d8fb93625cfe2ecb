package dev.parley.pipeline;

import dev.parley.article.ArticleId;
import dev.parley.extract.TimedExtractor;
import dev.parley.graph.ArticleStore;
import dev.parley.graph.StoryKeeper;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Takes articles through the stages, one batch after another: extract each, then resolve and write the story. What it does
 * next it learns from the store alone, so a process that died goes on where the store says.
 */
final class Conductor implements Carrier, SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Conductor.class);

    private static final Duration LONGEST_STAGE = Duration.ofSeconds(25);

    private final ArticleStore store;
    private final ReadingStage reading;
    private final StoryKeeper story;
    private final Models models;
    private final PipelineSettings settings;
    private final TellingPace pace = new TellingPace(System::nanoTime);
    private final Semaphore work = new Semaphore(1);
    private volatile boolean running;
    private boolean upToDate;
    private volatile @Nullable Thread thread;

    Conductor(ArticleStore store, StoryKeeper story, Models models, PipelineSettings settings) {
        this.store = store;
        this.reading = new ReadingStage(store, settings.threads());
        this.story = story;
        this.models = models;
        this.settings = settings;
    }

    /** Models that could not be loaded are tried again for what may wait. */
    @Override
    public void wake() {
        models.allowAnotherTry();
        goOn();
    }

    @Override
    public boolean isReady() {
        return models.areReady();
    }

    @Override
    public Optional<String> failure() {
        return models.failure();
    }

    @Override
    public void start() {
        running = true;
        if (settings.loadModelsAtStart()) {
            models.begin();
            models.whenReady(this::goOn);
        }
        thread = Thread.ofPlatform().name("conductor").daemon().start(this::conduct);
    }

    /** Returns when the conductor has put down what it held: no half-read article, no half-written story. */
    @Override
    public void stop() {
        running = false;
        goOn();
        Thread conductor = thread;
        if (conductor == null) {
            return;
        }
        if (!models.areReady()) {
            conductor.interrupt();
        }
        try {
            boolean done = conductor.join(LONGEST_STAGE);
            if (!done) {
                reading.giveUp();
            }
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
            } catch (RuntimeException | Error e) {
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

    private void goOn() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    /** False when there was nothing to do, or nothing that can be done before somebody asks for it again. */
    private boolean processBatch() throws InterruptedException {
        List<ArticleId> waiting = store.waiting(settings.batch());
        if (waiting.isEmpty()) {
            waiting = outdated();
        }
        if (waiting.isEmpty()) {
            return tell();
        }
        if (pace.isDue()) {
            log.debug("The story is told while {} or more articles wait: {}", waiting.size(), tell());
        }
        try {
            reading.read(waiting, new TimedExtractor(models.get(), settings.readingTimeout()), this::isRunning);
        } catch (ModelsAbsent absent) {
            log.warn("{} or more articles wait: {}", waiting.size(), absent.getMessage());
            return tell();
        }
        return true;
    }

    private boolean tell() {
        return StageTimes.timed("tell", () -> pace.timed(story::tell));
    }

    /** What another version of the extractor has read; asked until there is none left, and only once the models are there. */
    private List<ArticleId> outdated() throws InterruptedException {
        if (upToDate || !models.areReady()) {
            return List.of();
        }
        List<ArticleId> outdated = store.outdated(models.get().version(), settings.batch());
        upToDate = outdated.isEmpty();
        return outdated;
    }
}

package dev.parley.stream;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import dev.parley.graph.Outbox;
import dev.parley.pipeline.Carrier;
import dev.parley.pipeline.IntakeFull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Passes on what was received. Every article is in the store before it goes to the broker, and is noted as sent once the
 * broker has it: a process or a broker that dies in between makes it be sent twice, never not at all.
 */
final class Dispatcher implements Carrier, SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);
    private static final int BATCH = 200;
    private static final long RECOUNT_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final ArticleId NO_ARTICLE = new ArticleId("none");

    private final Outbox outbox;
    private final Post post;
    private final Topics topics;
    private final StreamWatch watch;
    private final StreamSettings settings;
    private final Semaphore work = new Semaphore(1);
    private final AtomicLong held = new AtomicLong();
    private volatile boolean running;
    private long counted = System.nanoTime() - RECOUNT_NANOS;
    private volatile @Nullable Thread thread;

    Dispatcher(Outbox outbox, Post post, Topics topics, StreamWatch watch) {
        this.outbox = outbox;
        this.post = post;
        this.topics = topics;
        this.watch = watch;
        this.settings = topics.settings();
    }

    @Override
    public void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    /** Counted are those received since it was looked as well, but for the few that are being stored just then. */
    @Override
    public void requireRoom() {
        if (held.incrementAndGet() > settings.mostHeld() && recount() >= settings.mostHeld()) {
            throw new IntakeFull(settings.mostHeld(), settings.retryAfter());
        }
    }

    /** Counted along were articles that were known already. */
    private synchronized long recount() {
        long now = System.nanoTime();
        if (held.get() > settings.mostHeld() && now - counted > RECOUNT_NANOS) {
            held.set(outbox.count());
            counted = now;
        }
        return held.get();
    }

    @Override
    public boolean isReady() {
        return watch.readers() > 0;
    }

    @Override
    public Optional<Carriage> carriage() {
        return Optional.of(standing());
    }

    Carriage standing() {
        return watch.carriage(held.get());
    }

    @Override
    public void start() {
        running = true;
        if (settings.does(StreamStage.RECEIVE)) {
            thread = Thread.ofPlatform().name("dispatcher").daemon().start(this::dispatch);
        }
    }

    @Override
    public void stop() {
        running = false;
        Thread dispatcher = thread;
        if (dispatcher != null) {
            dispatcher.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void dispatch() {
        try {
            while (running) {
                if (!sendSome()) {
                    work.acquire();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** False when there was nothing to send. */
    private boolean sendSome() throws InterruptedException {
        try {
            held.set(outbox.count());
            List<Article> articles = outbox.unsent(BATCH);
            topics.require();
            if (articles.isEmpty()) {
                tellIfOutdated();
                return false;
            }
            send(articles);
            return true;
        } catch (RuntimeException e) {
            if (running) {
                log.warn("Articles wait to be passed on, tried again in {}: {}", settings.retryDelay(), e.toString());
                pause();
            }
            return true;
        }
    }

    /** What was decided or taken away elsewhere brings no article that would make the story be told. */
    private void tellIfOutdated() {
        if (outbox.isStoryOutdated()) {
            post.send(List.of(new Message.Stored(NO_ARTICLE)), outbox.bookmarks());
        }
    }

    private void send(List<Article> articles) {
        List<Message.Failed> refused =
                post.send(articles.stream().map(Message.ToRead::new).toList(), outbox.bookmarks());
        List<ArticleId> sent =
                new ArrayList<>(articles.stream().map(Article::id).toList());
        // What is too large goes the way of all that failed, and is known to have been tried.
        post.send(refused, outbox.bookmarks());
        outbox.sent(sent);
        log.debug("{} articles were passed on", sent.size());
    }

    private void pause() throws InterruptedException {
        boolean woken = work.tryAcquire(settings.retryDelay().toMillis(), TimeUnit.MILLISECONDS);
        log.debug("Going on, woken: {}", woken);
    }
}

package dev.parley.pipeline;

import dev.parley.extract.Extractor;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The extractor, loaded once and in the background, so that queries are answered before it is ready. */
final class Models {
    private static final Logger log = LoggerFactory.getLogger(Models.class);

    private final Supplier<? extends Extractor> loader;
    private final AtomicReference<@Nullable CompletableFuture<Extractor>> loading = new AtomicReference<>();

    Models(Supplier<? extends Extractor> loader) {
        this.loader = loader;
    }

    /** Begins to load, unless that has begun; does not wait. */
    @SuppressWarnings("FutureReturnValueIgnored") // whoever needs the models waits for them, and learns what went wrong
    void begin() {
        load();
    }

    /** Calls back once they are loaded; never when they cannot be. */
    @SuppressWarnings("FutureReturnValueIgnored")
    void whenReady(Runnable action) {
        load().thenRun(action);
    }

    private CompletableFuture<Extractor> load() {
        CompletableFuture<Extractor> mine = new CompletableFuture<>();
        CompletableFuture<Extractor> known = loading.compareAndExchange(null, mine);
        if (known != null) {
            return known;
        }
        Thread.ofPlatform().name("load-models").daemon().start(() -> loadInto(mine));
        return mine;
    }

    /**
     * Waits until loaded.
     *
     * @throws ModelsAbsent when they cannot be loaded
     */
    Extractor get() throws InterruptedException {
        try {
            return load().get();
        } catch (ExecutionException e) {
            throw new ModelsAbsent("The language models are not there: " + e.getCause(), e);
        }
    }

    /** Lets them be loaded once more, should that have failed: what was in the way may be gone. */
    void allowAnotherTry() {
        CompletableFuture<Extractor> state = loading.get();
        if (state != null && state.isCompletedExceptionally()) {
            loading.compareAndSet(state, null);
        }
    }

    /** Why they could not be loaded; empty while they may yet be. */
    Optional<String> failure() {
        CompletableFuture<Extractor> state = loading.get();
        if (state == null || !state.isCompletedExceptionally()) {
            return Optional.empty();
        }
        Throwable cause = state.exceptionNow();
        return Optional.of(Objects.requireNonNullElse(cause.getMessage(), cause.toString()));
    }

    boolean areReady() {
        CompletableFuture<Extractor> state = loading.get();
        return state != null && state.isDone() && !state.isCompletedExceptionally();
    }

    private void loadInto(CompletableFuture<Extractor> target) {
        try {
            Extractor extractor = loader.get();
            target.complete(extractor);
            log.info("Language models are ready ({})", extractor.version());
        } catch (Throwable e) {
            log.error("Language models cannot be loaded; articles will wait", e);
            target.completeExceptionally(e);
        }
    }
}

package dev.parley.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Articles that are read side by side and come out in the order in which they went in. Whoever adds waits when too many are
 * under way, so that memory is bounded. For one thread.
 */
public final class ReadingLine<T> {
    private final Deque<Future<T>> underWay = new ArrayDeque<>();
    private final ExecutorService workers;
    private final int most;
    private final Consumer<? super T> taker;

    ReadingLine(ExecutorService workers, int most, Consumer<? super T> taker) {
        this.workers = workers;
        this.most = most;
        this.taker = taker;
    }

    /** @param reading runs on another thread */
    public void add(Supplier<T> reading) {
        if (underWay.size() == most) {
            handOn();
        }
        underWay.add(workers.submit(reading::get));
    }

    /** Waits for all that is under way, and hands it on. */
    public void finish() {
        while (!underWay.isEmpty()) {
            handOn();
        }
    }

    private void handOn() {
        try {
            taker.accept(underWay.remove().get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("Reading broke off", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Reading was interrupted", e);
        }
    }
}

package dev.parley.extract;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Threads that read articles side by side, with the one set of models of an {@link Extractor}. Thread-safe. */
public final class ReadingPool implements AutoCloseable {
    private final ExecutorService workers;
    private final int threads;

    /** @param threads how many articles are read at a time, from 1 */
    public ReadingPool(int threads) {
        this.workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("reader-", 1).factory());
        this.threads = threads;
    }

    /** As many threads as there are processors, since reading does nothing but compute. */
    public static int threadsOfMachine() {
        return Runtime.getRuntime().availableProcessors();
    }

    /**
     * @param ahead how many more a thread may have read, or waiting to be read, while an earlier one is not done
     * @param taker is given what came of each, in the order in which they were added, on the thread that adds
     */
    public <T> ReadingLine<T> line(int ahead, Consumer<? super T> taker) {
        return new ReadingLine<>(workers, threads * (1 + ahead), taker);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}

package dev.parley.bench;

import dev.parley.article.Article;
import dev.parley.extract.ReadingLine;
import dev.parley.extract.ReadingPool;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One that reads, and what it took. */
final class Contestant {
    private final String name;
    private final Consumer<Article> reading;
    private final List<Lap> laps = new ArrayList<>();

    Contestant(String name, Consumer<Article> reading) {
        this.name = name;
        this.reading = reading;
    }

    /** @param processor time of all threads, those of the compiler and the garbage collector too */
    record Lap(double seconds, double processor) {}

    String name() {
        return name;
    }

    /** Reads them all, and forgets how long it took. */
    void warmUp(List<Article> articles, int threads) {
        lap(articles, threads);
    }

    void run(List<Article> articles, int threads) {
        laps.add(lap(articles, threads));
    }

    double secondsPerArticle(int articles) {
        return laps.stream().mapToDouble(Lap::seconds).sum() / laps.size() / articles;
    }

    double processorPerArticle(int articles) {
        return laps.stream().mapToDouble(Lap::processor).sum() / laps.size() / articles;
    }

    private Lap lap(List<Article> articles, int threads) {
        System.gc();
        long start = System.nanoTime();
        long processorStart = processorNanos();
        try (ReadingPool pool = new ReadingPool(threads)) {
            ReadingLine<Boolean> line = pool.line(1, done -> {});
            articles.forEach(article -> line.add(() -> {
                reading.accept(article);
                return true;
            }));
            line.finish();
        }
        return new Lap((System.nanoTime() - start) / 1e9, (processorNanos() - processorStart) / 1e9);
    }

    private static long processorNanos() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }
}

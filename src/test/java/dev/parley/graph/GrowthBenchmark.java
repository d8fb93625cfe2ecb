package dev.parley.graph;

import com.sun.management.OperatingSystemMXBean;
import dev.parley.database.TestDatabase;
import dev.parley.resolve.ManyNews;
import dev.parley.resolve.PublicationOrderResolver;
import dev.parley.resolve.Resolver;
import dev.parley.resolve.Story;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What further articles cost once so many are in the graph, without reading them; not a test. {@code docs/measurements.md}
 * has the command.
 */
final class GrowthBenchmark {
    private static final int BATCH = 50;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final GraphRoom room = new GraphRoom(TestDatabase.driver());
    private int articles;

    private GrowthBenchmark() {}

    public static void main(String[] sizes) {
        TestDatabase.clear();
        GrowthBenchmark benchmark = new GrowthBenchmark();
        benchmark.print(
                "%9s %9s %9s %9s %9s %9s%n", "articles", "store ms", "read ms", "resolve", "tell ms", "heap MB");
        for (String size : sizes) {
            benchmark.growTo(Integer.parseInt(size));
            benchmark.measure();
        }
        System.exit(0);
    }

    /** In one batch, as an archive comes in. */
    private void growTo(int size) {
        while (articles < size) {
            room.read(ManyNews.article(articles++));
        }
        room.story().tell();
    }

    /** A batch of further articles: storing each, then reading all reports, resolving them, and the whole telling. */
    private void measure() {
        int before = articles;
        long store = millis(() -> {
            for (int i = 0; i < BATCH; i++) {
                room.read(ManyNews.article(articles++));
            }
            return articles;
        });
        Resolver resolver = new PublicationOrderResolver();
        long read = millis(() -> room.reports());
        ReportSet reports = room.reports();
        long resolve = millis(() -> {
            Story story = resolver.resolve(reports.tellings(), reports.decisions());
            return story.things().size();
        });
        long tell = millis(() -> room.story().tell());
        print("%9d %9d %9d %9d %9d %9d%n", before, store, read, resolve, tell, heap());
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    /** Of processor time, the database's included: other work on the machine plays no part. */
    private static long millis(Supplier<?> work) {
        long start = PROCESS.getProcessCpuTime();
        work.get();
        return Duration.ofNanos(PROCESS.getProcessCpuTime() - start).toMillis();
    }

    private void print(String form, Object... values) {
        System.out.printf(Locale.ROOT, form, values);
    }
}

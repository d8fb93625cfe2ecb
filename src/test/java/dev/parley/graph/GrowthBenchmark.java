package dev.parley.graph;

import com.sun.management.OperatingSystemMXBean;
import dev.parley.database.TestDatabase;
import dev.parley.resolve.ManyNews;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What further articles cost once so many are in the graph, without reading them; not a test. {@code docs/measurements.md}
 * has the command.
 */
final class GrowthBenchmark {
    private static final int BATCH = 50;
    private static final int LAPS = 5;
    private static final int DAYS_LATE = 30;
    private static final int A_DAY = 20;
    private static final int LOAD = 1_000;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final GraphRoom room = new GraphRoom(TestDatabase.driver());
    private final Set<Integer> heldBack = new HashSet<>();
    private int articles;

    private GrowthBenchmark() {}

    public static void main(String[] sizes) {
        TestDatabase.clear();
        GrowthBenchmark benchmark = new GrowthBenchmark();
        benchmark.print(
                "%9s %9s %9s %9s %9s %9s%n", "articles", "store ms", "tell ms", "late ms", "heap MB", "KB each");
        long empty = heap();
        for (String size : sizes) {
            benchmark.growTo(Integer.parseInt(size));
            benchmark.measure(empty);
        }
        System.exit(0);
    }

    /** As an archive comes in, but for some articles that will come late. */
    private void growTo(int size) {
        Set<Integer> late = new HashSet<>();
        for (int i = 0; i < LAPS * BATCH; i++) {
            late.add(size - DAYS_LATE * A_DAY + i);
        }
        while (articles < size) {
            if (late.contains(articles)) {
                heldBack.add(articles);
            } else {
                room.read(ManyNews.article(articles));
            }
            articles++;
            if (articles % LOAD == 0) {
                room.story().tell();
            }
        }
        room.story().tell();
    }

    /** Medians over some batches: storing each further article, telling them, and telling such as come a month late. */
    private void measure(long empty) {
        int before = articles - heldBack.size();
        long[] store = new long[LAPS];
        long[] tell = new long[LAPS];
        for (int lap = 0; lap < LAPS; lap++) {
            store[lap] = millis(() -> {
                for (int i = 0; i < BATCH; i++) {
                    room.read(ManyNews.article(articles++));
                }
                return articles;
            });
            tell[lap] = millis(() -> room.story().tell());
        }
        long[] late = new long[LAPS];
        List<Integer> waiting = heldBack.stream().sorted().toList();
        for (int lap = 0; lap < LAPS; lap++) {
            List<Integer> batch = waiting.subList(lap * BATCH, (lap + 1) * BATCH);
            batch.forEach(number -> room.read(ManyNews.article(number)));
            late[lap] = millis(() -> room.story().tell());
        }
        heldBack.clear();
        long heap = heap() - empty;
        print(
                "%9d %9d %9d %9d %9d %9.1f%n",
                before, median(store), median(tell), median(late), heap >> 20, heap / 1024.0 / articles);
    }

    private static long median(long[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
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

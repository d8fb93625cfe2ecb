package dev.parley.soak;

import dev.parley.soak.Trend.Point;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was sampled in the course of a soak, and what of it grew. */
final class Growth {
    private final List<Row> rows = new ArrayList<>();

    /** Something that is sampled, with how much an hour it may seem to grow before it is called growth. */
    private record Row(String name, double tolerance, List<Point> points) {
        private Row(String name, double tolerance) {
            this(name, tolerance, new ArrayList<>());
        }
    }

    private final Row heap = row("heap after collection, MB", 16);
    private final Row threads = row("threads", 2);
    private final Row files = row("open files", 20);
    private final Row resident = row("resident, MB", Double.POSITIVE_INFINITY);

    private Row row(String name, double tolerance) {
        Row row = new Row(name, tolerance);
        rows.add(row);
        return row;
    }

    void sample(double seconds, Vitals vitals, boolean collect) throws IOException {
        threads.points().add(new Point(seconds, vitals.threads()));
        files.points().add(new Point(seconds, vitals.openFiles()));
        resident.points().add(new Point(seconds, vitals.resident()));
        if (collect) {
            heap.points().add(new Point(seconds, vitals.heapAfterCollection()));
        }
    }

    String last() {
        StringBuilder line = new StringBuilder();
        for (Row row : rows) {
            line.append(
                    String.format(Locale.ROOT, "%10.0f", row.points().getLast().value()));
        }
        return line.toString();
    }

    /** Prints each line and says whether all are level, the beginning left out, in which caches fill. */
    boolean isLevel(double from) {
        boolean level = true;
        for (Row row : rows) {
            List<Point> settled = row.points().stream()
                    .filter(point -> point.seconds() >= from)
                    .toList();
            List<Point> late = settled.subList(settled.size() / 2, settled.size());
            double perHour = Trend.of(settled).perHour();
            boolean grows = perHour > row.tolerance();
            level &= !grows;
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %9.1f to %9.1f, %+8.2f an hour, %+8.2f in the second half, %d samples%s%n",
                    row.name(),
                    settled.getFirst().value(),
                    settled.getLast().value(),
                    perHour,
                    Trend.of(late).perHour(),
                    settled.size(),
                    Double.isInfinite(row.tolerance())
                            ? ""
                            : grows
                                    ? ": GROWS, tolerated are " + row.tolerance()
                                    : ": level, tolerated are " + row.tolerance());
        }
        return level;
    }
}

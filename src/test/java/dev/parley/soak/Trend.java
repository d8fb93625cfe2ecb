package dev.parley.soak;

import java.util.List;

/**
 * The straight line that lies nearest to some points.
 *
 * @param perHour how much it rises within an hour
 */
record Trend(double perHour) {
    private static final double SECONDS_AN_HOUR = 3_600;

    /** A value, so many seconds after the beginning. */
    record Point(double seconds, double value) {}

    /** By least squares. */
    static Trend of(List<Point> points) {
        double middle = points.stream().mapToDouble(Point::seconds).average().orElse(0);
        double mean = points.stream().mapToDouble(Point::value).average().orElse(0);
        double together = 0;
        double spread = 0;
        for (Point each : points) {
            double from = each.seconds() - middle;
            together += from * (each.value() - mean);
            spread += from * from;
        }
        return new Trend(spread == 0 ? 0 : together / spread * SECONDS_AN_HOUR);
    }
}

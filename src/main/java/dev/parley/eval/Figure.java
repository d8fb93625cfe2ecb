package dev.parley.eval;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

/** One measured figure: a share in percent, or a mere count. */
public record Figure(String name, double value, String counted) {

    static Figure share(String name, long hits, long all) {
        return new Figure(name, all == 0 ? 0 : 100.0 * hits / all, hits + " of " + all);
    }

    static <T> Figure share(String name, Collection<T> all, Predicate<T> isHit) {
        return share(name, all.stream().filter(isHit).count(), all.size());
    }

    static Figure harmonicMean(String name, Figure precision, Figure recall) {
        double sum = precision.value + recall.value;
        return new Figure(name, sum == 0 ? 0 : 2 * precision.value * recall.value / sum, "");
    }

    static Figure count(String name, long number) {
        return new Figure(name, number, "");
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-28s %6.1f  %s", name, value, counted)
                .stripTrailing();
    }
}

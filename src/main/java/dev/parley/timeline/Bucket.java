package dev.parley.timeline;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** How wide the bins of a histogram are. */
public enum Bucket {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** As Cypher calls it. */
    String unit() {
        return name().toLowerCase(Locale.ROOT);
    }

    LocalDate next(LocalDate begin) {
        return switch (this) {
            case DAY -> begin.plusDays(1);
            case WEEK -> begin.plusWeeks(1);
            case MONTH -> begin.plusMonths(1);
            case QUARTER -> begin.plusMonths(3);
            case YEAR -> begin.plusYears(1);
        };
    }

    /** As {@code 2025-03-10}, {@code 2025-W11}, {@code 2025-03}, {@code 2025-Q1} or {@code 2025}. */
    String label(LocalDate begin) {
        return switch (this) {
            case DAY -> begin.toString();
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        begin.get(IsoFields.WEEK_BASED_YEAR),
                        begin.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> begin.toString().substring(0, begin.toString().lastIndexOf('-'));
            case QUARTER -> begin.getYear() + "-Q" + begin.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> String.valueOf(begin.getYear());
        };
    }
}

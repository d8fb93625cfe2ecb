package dev.parley.cli;

import dev.parley.timeline.Certainty;
import dev.parley.timeline.TimelineLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A time as people write it, saying no more than is known. */
final class DateText {
    static final int WIDTH = 24;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd EEE", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ENGLISH);

    private DateText() {}

    static String of(TimelineLine.Time time, Certainty certainty) {
        LocalDate first = day(time.earliest());
        LocalDate last = day(time.latest());
        if (first == null && last == null) {
            return "undated";
        }
        if (first == null) {
            return "by " + last;
        }
        if (last == null) {
            return "from " + first;
        }
        return switch (certainty) {
            case EXACT ->
                Instant.parse(String.valueOf(time.earliest()))
                                .atOffset(ZoneOffset.UTC)
                                .format(MINUTE) + " UTC";
            case DAY -> first.format(DAY);
            default -> range(time, first, last);
        };
    }

    private static String range(TimelineLine.Time time, LocalDate first, LocalDate last) {
        if (time.precision().equals("MONTH")) {
            return YearMonth.from(first).format(MONTH);
        }
        if (time.precision().equals("YEAR")) {
            return String.valueOf(first.getYear());
        }
        if (first.getYear() != last.getYear()) {
            return first + " … " + last;
        }
        String link = time.edtf().contains("/") ? " to " : " or until ";
        boolean sameMonth = YearMonth.from(first).equals(YearMonth.from(last));
        return first
                + link
                + (sameMonth
                        ? String.valueOf(last.getDayOfMonth())
                        : last.toString().substring(5));
    }

    private static @Nullable LocalDate day(@Nullable String instant) {
        return instant == null
                ? null
                : Instant.parse(instant).atOffset(ZoneOffset.UTC).toLocalDate();
    }
}

package dev.parley.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;

/**
 * Reads the EDTF forms that people write by hand: a year, a month, a day, a moment with its zone, and two days parted by a
 * slash, of which one may be {@code ..} for open.
 */
public final class EdtfText {
    private static final String OPEN = "..";

    private EdtfText() {}

    /** @throws DateTimeException when the text is none of these forms, with the text in its message */
    public static TimeSpan read(String text) {
        try {
            String[] sides = text.strip().split("/", -1);
            return switch (sides.length) {
                case 1 -> single(sides[0]);
                case 2 -> stretch(sides[0], sides[1]);
                default -> throw new DateTimeException("more than two sides");
            };
        } catch (DateTimeException e) {
            throw new DateTimeException(
                    "'" + text
                            + "' is no time: write 2025, 2025-12, 2025-12-03, 2025-12-03T14:00:00Z, 2025-12-01/2025-12-05,"
                            + " 2025-12-01/.. or ../2025-12-05",
                    e);
        }
    }

    private static TimeSpan single(String text) {
        return switch (text.length()) {
            case 4 -> TimeSpan.year(Year.parse(text));
            case 7 -> TimeSpan.month(YearMonth.parse(text));
            case 10 -> TimeSpan.day(LocalDate.parse(text));
            default -> TimeSpan.instant(OffsetDateTime.parse(text));
        };
    }

    private static TimeSpan stretch(String first, String last) {
        if (first.equals(OPEN)) {
            return TimeSpan.until(LocalDate.parse(last));
        }
        if (last.equals(OPEN)) {
            return TimeSpan.since(LocalDate.parse(first));
        }
        if (LocalDate.parse(last).isBefore(LocalDate.parse(first))) {
            throw new DateTimeException("ends before it begins");
        }
        return TimeSpan.lasting(LocalDate.parse(first), LocalDate.parse(last));
    }
}

package dev.parley.extract.corenlp.meeting.time;

import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time in one unit, as a text tells it: "two weeks".
 *
 * @param steps how many
 * @param unit D for days, W for weeks, M for months, Y for years
 */
record Lapse(int steps, char unit) {
    private static final Pattern ISO = Pattern.compile("P(\\d{1,3})([DWMY])");

    /** Empty when the value, as TIMEX3 has it, is no such length. */
    static Optional<Lapse> of(String value) {
        Matcher matcher = ISO.matcher(value);
        return matcher.matches()
                ? Optional.of(new Lapse(
                        Integer.parseInt(matcher.group(1)), matcher.group(2).charAt(0)))
                : Optional.empty();
    }

    LocalDate after(LocalDate day) {
        return switch (unit) {
            case 'D' -> day.plusDays(steps);
            case 'W' -> day.plusWeeks(steps);
            case 'M' -> day.plusMonths(steps);
            default -> day.plusYears(steps);
        };
    }

    Lapse back() {
        return new Lapse(-steps, unit);
    }

    /** The day, week, month or year that lies so far from a day: "seven months after" tells no day. */
    TimeSpan about(LocalDate day) {
        LocalDate there = after(day);
        return switch (unit) {
            case 'D' -> TimeSpan.day(there);
            case 'W' -> TimeSpan.week(there);
            case 'M' -> TimeSpan.month(YearMonth.from(there));
            default -> TimeSpan.year(Year.from(there));
        };
    }
}

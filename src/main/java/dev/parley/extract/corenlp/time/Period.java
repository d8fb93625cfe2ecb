package dev.parley.extract.corenlp.time;

import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Map;

/**
 * One stretch of the calendar: a day, a week, a month and so on.
 *
 * @param first its first day
 */
record Period(Grain grain, LocalDate first) {
    private static final Map<Integer, String> SEASONS = Map.of(3, "SP", 6, "SU", 9, "FA", 12, "WI");

    Period {
        first = grain.startOf(first);
    }

    static Period day(LocalDate day) {
        return new Period(Grain.DAY, day);
    }

    static Period year(int year) {
        return new Period(Grain.YEAR, LocalDate.of(year, 1, 1));
    }

    static Period month(int year, int month) {
        return new Period(Grain.MONTH, LocalDate.of(year, month, 1));
    }

    static Period quarter(int year, int quarter) {
        return new Period(Grain.QUARTER, LocalDate.of(year, 3 * quarter - 2, 1));
    }

    /** A season by its TIMEX3 code; winter is that which begins in the year. */
    static Period season(int year, String code) {
        int month = SEASONS.entrySet().stream()
                .filter(season -> season.getValue().equals(code))
                .findFirst()
                .orElseThrow()
                .getKey();
        return new Period(Grain.SEASON, LocalDate.of(year, month, 1));
    }

    LocalDate last() {
        return grain == Grain.WEEKEND ? first.plusDays(1) : grain.plus(first, 1).minusDays(1);
    }

    Period plus(long steps) {
        return new Period(grain, grain.plus(first, steps));
    }

    /** The TIMEX3 value. */
    String value() {
        int year = first.getYear();
        return switch (grain) {
            case DAY -> first.toString();
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> YearMonth.from(first).toString();
            case SEASON -> year + "-" + SEASONS.get(first.getMonthValue());
            case QUARTER -> year + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
            case HALF -> year + "-H" + (first.getMonthValue() < 7 ? 1 : 2);
            case YEAR -> Integer.toString(year);
            case DECADE -> Integer.toString(year / 10);
            case CENTURY -> Integer.toString(year / 100);
        };
    }

    TimeSpan span() {
        int year = first.getYear();
        return switch (grain) {
            case DAY -> TimeSpan.day(first);
            case WEEK -> TimeSpan.week(first);
            case WEEKEND -> TimeSpan.oneOf(first, last());
            case MONTH -> TimeSpan.month(YearMonth.from(first));
            case SEASON -> season();
            case QUARTER -> TimeSpan.named(first, last(), year + "-" + (32 + first.get(IsoFields.QUARTER_OF_YEAR)));
            case HALF -> TimeSpan.named(first, last(), year + "-" + (first.getMonthValue() < 7 ? 40 : 41));
            case YEAR -> TimeSpan.year(Year.of(year));
            case DECADE -> TimeSpan.named(first, last(), year / 10 + "X");
            case CENTURY -> TimeSpan.named(first, last(), year / 100 + "XX");
        };
    }

    /** Seasons are loose: their bounds take in both the months' and the sun's reckoning. */
    private TimeSpan season() {
        int year = first.getYear();
        return switch (first.getMonthValue()) {
            case 3 -> TimeSpan.named(first, LocalDate.of(year, 6, 21), year + "-21");
            case 6 -> TimeSpan.named(first, LocalDate.of(year, 9, 23), year + "-22");
            case 9 -> TimeSpan.named(first, LocalDate.of(year, 12, 21), year + "-23");
            default -> TimeSpan.named(first, LocalDate.of(year + 1, 3, 21), year + "-24");
        };
    }

    private String week() {
        return String.format(
                "%d-W%02d", first.get(IsoFields.WEEK_BASED_YEAR), first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}

package dev.parley.extract.corenlp.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Stretches into which the calendar is cut. */
enum Grain {
    DAY("XXXX-XX-XX"),
    WEEKEND("XXXX-WXX-WE"),
    WEEK("XXXX-WXX"),
    MONTH("XXXX-XX"),
    SEASON("XXXX-XX"),
    QUARTER("XXXX-QX"),
    HALF("XXXX-HX"),
    YEAR("XXXX"),
    DECADE("XXX"),
    CENTURY("XX");

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;

    private final String undated;

    Grain(String undated) {
        this.undated = undated;
    }

    /** The TIMEX3 value of a stretch of this kind when nothing is known of it. */
    String undated() {
        return undated;
    }

    /** First day of the stretch that holds the day. */
    LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> WEEK.startOf(day).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case SEASON -> {
                LocalDate month = MONTH.startOf(day);
                yield month.minusMonths(month.getMonthValue() % MONTHS_OF_QUARTER);
            }
            case QUARTER -> MONTH.startOf(day).minusMonths((day.getMonthValue() - 1) % MONTHS_OF_QUARTER);
            case HALF -> MONTH.startOf(day).minusMonths((day.getMonthValue() - 1) % MONTHS_OF_HALF);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> day.withDayOfYear(1).withYear(day.getYear() / 10 * 10);
            case CENTURY -> day.withDayOfYear(1).withYear(day.getYear() / 100 * 100);
        };
    }

    LocalDate plus(LocalDate start, long steps) {
        return switch (this) {
            case DAY -> start.plusDays(steps);
            case WEEK, WEEKEND -> start.plusWeeks(steps);
            case MONTH -> start.plusMonths(steps);
            case SEASON, QUARTER -> start.plusMonths(MONTHS_OF_QUARTER * steps);
            case HALF -> start.plusMonths(MONTHS_OF_HALF * steps);
            case YEAR -> start.plusYears(steps);
            case DECADE -> start.plusYears(10 * steps);
            case CENTURY -> start.plusYears(100 * steps);
        };
    }
}

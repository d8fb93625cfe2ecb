package dev.parley.extract.corenlp.time;

import dev.parley.extract.corenlp.time.Reading.Calendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the stretch that is meant among those that come again every week or year. */
final class Calendars {
    /** Dates told without a year lie near; only farther ones follow the tense. */
    private static final int NEAR = 30;

    private static final int LONG = 180;

    private static final int DAYS_OF_HALF_A_WEEK = 3;

    /** News tells of the past unless it says otherwise: what is to come must lie nearer to be meant. */
    private static final int AHEAD_IS_FARTHER = 2;

    private Calendars() {}

    static Calendar shifted(Grain grain, long steps) {
        return (from, tense) -> new Period(grain, from.first()).plus(steps);
    }

    static Calendar weekday(DayOfWeek day) {
        return (from, tense) -> Period.day(from.first()
                .with(
                        tense == Tense.FUTURE
                                        || (tense == Tense.INTENDED && isAheadSooner(from.first(), day))
                                        || (tense == Tense.PUT_OFF && !isYesterday(from.first(), day))
                                ? TemporalAdjusters.nextOrSame(day)
                                : TemporalAdjusters.previousOrSame(day)));
    }

    private static boolean isYesterday(LocalDate today, DayOfWeek day) {
        return today.minusDays(1).getDayOfWeek() == day;
    }

    private static boolean isAheadSooner(LocalDate today, DayOfWeek day) {
        LocalDate next = today.with(TemporalAdjusters.nextOrSame(day));
        return ChronoUnit.DAYS.between(today, next) <= DAYS_OF_HALF_A_WEEK;
    }

    static Calendar weekday(DayOfWeek day, Turn turn) {
        return (from, tense) -> Period.day(
                switch (turn) {
                    case LAST, PAST -> from.first().with(TemporalAdjusters.previous(day));
                    case COMING -> from.first().with(TemporalAdjusters.next(day));
                    case NEXT -> ofWeek(from.first().plusWeeks(1), day);
                    case THIS ->
                        tense == Tense.FUTURE
                                ? from.first().with(TemporalAdjusters.nextOrSame(day))
                                : ofWeek(from.first(), day);
                });
    }

    static LocalDate ofWeek(LocalDate anyDay, DayOfWeek day) {
        return Grain.WEEK.startOf(anyDay).with(TemporalAdjusters.nextOrSame(day));
    }

    /** A month, quarter or season of some year. */
    static Calendar yearly(IntFunction<Period> inYear) {
        return (from, tense) -> {
            LocalDate today = from.first();
            List<Period> choice = around(today, inYear);
            return switch (tense) {
                case PAST -> latest(choice, today);
                case FUTURE ->
                    choice.stream()
                            .filter(p -> !p.last().isBefore(today))
                            .findFirst()
                            .orElseThrow();
                case OPEN, INTENDED, PUT_OFF -> nearest(choice, today);
            };
        };
    }

    static Calendar yearly(IntFunction<Period> inYear, Turn turn) {
        return (from, tense) -> {
            List<Period> choice = around(from.first(), inYear);
            Period current = new Period(choice.getFirst().grain(), from.first());
            return switch (turn) {
                case LAST, PAST -> latest(choice, current.first().minusDays(1));
                case NEXT, COMING ->
                    choice.stream()
                            .filter(p -> p.first().isAfter(current.last()))
                            .findFirst()
                            .orElseThrow();
                case THIS -> inYear.apply(from.first().getYear());
            };
        };
    }

    /** The latest that has begun: results are told after their quarter. What is long over is not meant to come. */
    static Calendar begun(IntFunction<Period> inYear) {
        return (from, tense) -> {
            Period latest = latest(around(from.first(), inYear), from.first());
            boolean longOver = ChronoUnit.DAYS.between(latest.last(), from.first()) > LONG;
            return tense == Tense.FUTURE && longOver ? yearly(inYear).on(from, tense) : latest;
        };
    }

    /** A day of some year: the nearest, unless it is far and the tense speaks against it. */
    static Calendar dayOfYear(IntFunction<Period> inYear) {
        return (from, tense) -> {
            Period near = nearest(around(from.first(), inYear), from.first());
            long ahead = ChronoUnit.DAYS.between(from.first(), near.first());
            boolean against = (tense == Tense.PAST && ahead > NEAR) || (tense == Tense.FUTURE && ahead < -NEAR);
            return against ? yearly(inYear).on(from, tense) : near;
        };
    }

    /** A day of some month that has so many. */
    static Calendar dayOfMonth(int day) {
        return (from, tense) -> {
            LocalDate today = from.first();
            Stream<LocalDate> days = IntStream.rangeClosed(-2, 2)
                    .mapToObj(months -> YearMonth.from(today).plusMonths(months))
                    .filter(month -> month.isValidDay(day))
                    .map(month -> month.atDay(day));
            return Period.day(
                    switch (tense) {
                        case PAST ->
                            days.filter(d -> !d.isAfter(today))
                                    .reduce((a, b) -> b)
                                    .orElseThrow();
                        case FUTURE, PUT_OFF ->
                            days.filter(d -> !d.isBefore(today)).findFirst().orElseThrow();
                        case OPEN, INTENDED ->
                            days.min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(today, d))))
                                    .orElseThrow();
                    });
        };
    }

    private static List<Period> around(LocalDate today, IntFunction<Period> inYear) {
        int year = today.getYear();
        return IntStream.rangeClosed(year - 2, year + 2).mapToObj(inYear).toList();
    }

    private static Period latest(List<Period> choice, LocalDate day) {
        return choice.reversed().stream()
                .filter(p -> !p.first().isAfter(day))
                .findFirst()
                .orElseThrow();
    }

    private static Period nearest(List<Period> choice, LocalDate today) {
        return choice.stream()
                .min(Comparator.comparingLong(p -> distance(p, today)))
                .orElseThrow();
    }

    private static long distance(Period period, LocalDate day) {
        if (day.isBefore(period.first())) {
            return AHEAD_IS_FARTHER * ChronoUnit.DAYS.between(day, period.first());
        }
        return Math.max(0, ChronoUnit.DAYS.between(period.last(), day));
    }
}

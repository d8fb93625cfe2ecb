package dev.parley.extract.corenlp.time;

import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Which part of a stretch is meant: "early", "the end of", "later this". */
enum Part {
    WHOLE,
    EARLY,
    MIDDLE,
    LATE,
    START,
    END,
    FIRST_WEEK,
    SECOND_WEEK,
    THIRD_WEEK,
    LAST_WEEK,
    /** Before the day of publication. */
    EARLIER,
    /** After the day of publication. */
    LATER,
    /** Up to the day of publication. */
    ROLLING,
    /** From a day into the next. */
    OVERNIGHT;

    private static final long WEEK = 7;

    /** Where the part lies. Bounds are generous: "early" may be anything in the first half. */
    TimeSpan of(Period period, LocalDate today) {
        if (this == OVERNIGHT) {
            return TimeSpan.oneOf(period.first(), period.last().plusDays(1));
        }
        if (this == WHOLE || period.grain() == Grain.DAY) {
            return period.span();
        }
        LocalDate first = period.first();
        LocalDate last = period.last();
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return switch (this) {
            case EARLY -> TimeSpan.oneOf(first, first.plusDays((days + 1) / 2 - 1));
            case START -> TimeSpan.oneOf(first, first.plusDays((days + 2) / 3 - 1));
            case MIDDLE -> TimeSpan.oneOf(first.plusDays(days / 4), last.minusDays(days / 4));
            case LATE -> TimeSpan.oneOf(last.minusDays((days + 1) / 2 - 1), last);
            case END -> TimeSpan.oneOf(last.minusDays((days + 2) / 3 - 1), last);
            case FIRST_WEEK -> week(first, 0, last);
            case SECOND_WEEK -> week(first, 1, last);
            case THIRD_WEEK -> week(first, 2, last);
            case LAST_WEEK -> TimeSpan.oneOf(days < WEEK ? first : last.minusDays(WEEK - 1), last);
            case EARLIER -> within(period, today) ? TimeSpan.oneOf(first, today) : period.span();
            case LATER -> within(period, today) ? TimeSpan.oneOf(today, last) : period.span();
            case ROLLING -> TimeSpan.lasting(period.grain().plus(today, -1), today);
            case WHOLE, OVERNIGHT -> period.span();
        };
    }

    /** Of seven days each, counted from the first. */
    private static TimeSpan week(LocalDate first, int number, LocalDate last) {
        LocalDate from = first.plusDays(number * WEEK);
        LocalDate to = from.plusDays(WEEK - 1);
        return from.isAfter(last) ? TimeSpan.oneOf(first, last) : TimeSpan.oneOf(from, to.isAfter(last) ? last : to);
    }

    private static boolean within(Period period, LocalDate day) {
        return !day.isBefore(period.first()) && !day.isAfter(period.last());
    }
}

package dev.parley.extract.corenlp.time;

import dev.parley.extract.corenlp.time.Reading.Base;
import dev.parley.extract.corenlp.time.Reading.Dated;
import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a date lies on the calendar.
 *
 * @param value in TIMEX3
 * @param period empty when the date is not exact
 */
record Placement(String value, TimeSpan span, Optional<Period> period) {
    private static final String END_OF_DAY = "24:00";

    /** Exact, seen from what was told or from the day of publication. */
    static Placement exact(Dated date, Period from, Tense tense) {
        Period period = date.calendar().on(from, tense);
        return new Placement(
                period.value() + timeOf(date, period.grain()),
                timed(date, period).orElseGet(() -> date.part().of(period, from.first())),
                Optional.of(period));
    }

    /** Seen from a stretch that was told: "two weeks later" than in October is somewhere within a month. */
    static Placement told(Dated date, Period from, Tense tense) {
        Placement first = exact(date, from, tense);
        boolean finer = first.period().orElseThrow().grain().compareTo(from.grain()) < 0;
        if (!finer || date.base() == Base.NONE) {
            return first;
        }
        return first.span()
                .firstDay()
                .flatMap(day -> exact(date, Period.day(from.last()), tense)
                        .span()
                        .lastDay()
                        .map(last -> new Placement(first.value(), TimeSpan.oneOf(day, last), Optional.empty())))
                .orElse(first);
    }

    /** Seen from somewhere between two days: what both allow, and no more than that; exact when they agree. */
    static Placement bounded(Dated date, Reference reference, Tense tense) {
        Optional<Placement> first = seenFrom(date, reference.earliest(), tense);
        Optional<Placement> last = seenFrom(date, reference.latest(), tense);
        if (first.isPresent() && first.equals(last)) {
            return first.get();
        }
        return new Placement(
                date.undated() + date.time().value(),
                between(
                        first.flatMap(p -> p.span().firstDay()).orElse(null),
                        last.flatMap(p -> p.span().lastDay()).orElse(null)),
                Optional.empty());
    }

    static Placement unknown(Dated date) {
        return new Placement(date.undated() + date.time().value(), TimeSpan.unknown(), Optional.empty());
    }

    static TimeSpan between(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null) {
            return latest == null ? TimeSpan.unknown() : TimeSpan.until(latest);
        }
        return latest == null ? TimeSpan.since(earliest) : TimeSpan.oneOf(earliest, latest);
    }

    private static Optional<Placement> seenFrom(Dated date, @Nullable LocalDate day, Tense tense) {
        if (date.base() == Base.NONE) {
            // What needs nothing is the same from every day.
            return Optional.of(exact(date, Period.day(LocalDate.EPOCH), tense));
        }
        return Optional.ofNullable(day).map(d -> exact(date, Period.day(d), tense));
    }

    private static String timeOf(Dated date, Grain grain) {
        return grain == Grain.DAY ? date.time().value() : "";
    }

    /** An instant, when both the time of day and its zone are told. */
    private static Optional<TimeSpan> timed(Dated date, Period period) {
        @Nullable ZoneOffset offset = date.time().offset();
        if (offset == null || period.grain() != Grain.DAY || date.time().value().endsWith(END_OF_DAY)) {
            return Optional.empty();
        }
        LocalTime time = LocalTime.parse(date.time().value().substring(1));
        return Optional.of(TimeSpan.instant(period.first().atTime(time).atOffset(offset)));
    }
}

package dev.parley.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something was or will be, as far as a text tells: bounds, an EDTF form and a precision.
 *
 * <p>Both bounds are inclusive; null means open on that side. A calendar day stands for the day as told, laid on the
 * UTC axis: its bounds are {@code 00:00:00.000Z} and {@code 23:59:59.999Z}. Only {@link Precision#INSTANT} is exact.
 * An unknown time is open on both sides and is never replaced by a guess.
 *
 * @param edtf ISO 8601-2 (EDTF) form; empty when unknown
 */
public record TimeSpan(@Nullable Instant earliest, @Nullable Instant latest, String edtf, Precision precision) {

    private static final DateTimeFormatter EDTF_INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");
    private static final TimeSpan UNKNOWN = new TimeSpan(null, null, "", Precision.UNKNOWN);

    public TimeSpan {
        if (earliest != null && latest != null && earliest.isAfter(latest)) {
            throw new IllegalArgumentException("A time span ends before it begins: " + earliest + " to " + latest);
        }
        if ((earliest == null && latest == null) != (precision == Precision.UNKNOWN)) {
            throw new IllegalArgumentException("A time is unknown exactly when both bounds are open: " + edtf);
        }
    }

    public static TimeSpan unknown() {
        return UNKNOWN;
    }

    public static TimeSpan instant(OffsetDateTime at) {
        Instant instant = at.toInstant();
        return new TimeSpan(instant, instant, at.format(EDTF_INSTANT), Precision.INSTANT);
    }

    public static TimeSpan day(LocalDate day) {
        return new TimeSpan(startOf(day), endOf(day), day.toString(), Precision.DAY);
    }

    /** The ISO week (Monday to Sunday) that holds the day. */
    public static TimeSpan week(LocalDate anyDay) {
        LocalDate monday = anyDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = monday.plusDays(6);
        return new TimeSpan(startOf(monday), endOf(sunday), "[" + monday + ".." + sunday + "]", Precision.WEEK);
    }

    public static TimeSpan month(YearMonth month) {
        return new TimeSpan(startOf(month.atDay(1)), endOf(month.atEndOfMonth()), month.toString(), Precision.MONTH);
    }

    public static TimeSpan year(Year year) {
        return new TimeSpan(
                startOf(year.atDay(1)), endOf(year.atMonth(12).atEndOfMonth()), year.toString(), Precision.YEAR);
    }

    /** Something that lasted from the first day to the last: {@code 2025-12-01/2025-12-05}. */
    public static TimeSpan lasting(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        return new TimeSpan(startOf(first), endOf(last), first + "/" + last, Precision.RANGE);
    }

    /** Something that fell on one of the days between the two: {@code [2025-12-02..2025-12-03]}. */
    public static TimeSpan oneOf(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        return new TimeSpan(startOf(first), endOf(last), "[" + first + ".." + last + "]", Precision.RANGE);
    }

    /** A stretch with an EDTF form of its own: a season {@code 2014-22}, a quarter {@code 2025-33}, a decade {@code 199X}. */
    public static TimeSpan named(LocalDate first, LocalDate last, String edtf) {
        return new TimeSpan(startOf(first), endOf(last), edtf, Precision.RANGE);
    }

    /** On that day or earlier: {@code ../2025-12-03}. */
    public static TimeSpan until(LocalDate last) {
        return new TimeSpan(null, endOf(last), "../" + last, Precision.RANGE);
    }

    /** On that day or later: {@code 2025-12-03/..}. */
    public static TimeSpan since(LocalDate first) {
        return new TimeSpan(startOf(first), null, first + "/..", Precision.RANGE);
    }

    public boolean isKnown() {
        return precision != Precision.UNKNOWN;
    }

    /** False only when the two exclude each other; an unknown time excludes nothing. */
    public boolean possiblyOverlaps(TimeSpan other) {
        return !definitelyBefore(other) && !other.definitelyBefore(this);
    }

    public boolean definitelyBefore(TimeSpan other) {
        return latest != null && other.earliest != null && latest.isBefore(other.earliest);
    }

    /** Whether all of this lies inside the other. An unknown time lies within nothing but another unknown one. */
    public boolean within(TimeSpan other) {
        boolean fromFits = other.earliest == null || (earliest != null && !earliest.isBefore(other.earliest));
        boolean toFits = other.latest == null || (latest != null && !latest.isAfter(other.latest));
        return fromFits && toFits;
    }

    /** What both allow, or empty when they contradict each other. Keeps the form of whichever lies within the other. */
    public Optional<TimeSpan> narrowedBy(TimeSpan other) {
        if (!possiblyOverlaps(other)) {
            return Optional.empty();
        }
        if (within(other)) {
            return Optional.of(this);
        }
        if (other.within(this)) {
            return Optional.of(other);
        }
        Instant from = later(earliest, other.earliest);
        Instant to = earlier(latest, other.latest);
        if (from == null || to == null) {
            return Optional.of(this);
        }
        return Optional.of(oneOf(dayOf(from), dayOf(to)));
    }

    /** Days between the bounds, both counted; empty when a side is open. */
    public Optional<Long> days() {
        return earliest == null || latest == null
                ? Optional.empty()
                : Optional.of(ChronoUnit.DAYS.between(dayOf(earliest), dayOf(latest)) + 1);
    }

    /** How many days something took of which the first and the last are told; empty where it fell somewhere between. */
    public Optional<Long> daysTaken() {
        boolean lasting = firstDay().isPresent()
                && lastDay().isPresent()
                && edtf.equals(firstDay().get() + "/" + lastDay().get());
        return lasting ? days() : Optional.empty();
    }

    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(earliest).map(TimeSpan::dayOf);
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(latest).map(TimeSpan::dayOf);
    }

    /** The bound as it is written outside: an instant for exact times, else a date; null when open. */
    public @Nullable String earliestText() {
        return written(earliest);
    }

    public @Nullable String latestText() {
        return written(latest);
    }

    private @Nullable String written(@Nullable Instant bound) {
        if (bound == null) {
            return null;
        }
        return precision == Precision.INSTANT ? bound.toString() : dayOf(bound).toString();
    }

    private static @Nullable Instant later(@Nullable Instant a, @Nullable Instant b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isAfter(b) ? a : b;
    }

    private static @Nullable Instant earlier(@Nullable Instant a, @Nullable Instant b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate dayOf(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1)).minusMillis(1);
    }
}

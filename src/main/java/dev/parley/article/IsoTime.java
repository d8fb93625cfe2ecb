package dev.parley.article;

import dev.parley.time.TimeSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads publication times in ISO 8601. A date is that day; a date-time with offset or {@code Z} is an instant; a
 * date-time without offset could be any of 26 hours and therefore counts as its day.
 */
public final class IsoTime {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("uuuu-MM-dd")
            .optionalStart()
            .appendPattern("'T'HH:mm")
            .optionalStart()
            .appendPattern(":ss")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .optionalEnd()
            .appendPattern("[XXX][XX][X]")
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern FORM = Pattern.compile("\\d{4,9}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d\\S{0,30})?");

    private IsoTime() {}

    /** @throws ArticleUnreadable {@code BAD_DATE} when the value is no such time or out of range */
    public static TimeSpan strict(String value) {
        try {
            return parse(value.strip());
        } catch (DateTimeException e) {
            throw new ArticleUnreadable(
                    "BAD_DATE",
                    "publishedAt is neither an ISO date nor an ISO date-time of the years " + FIRST_YEAR + " to "
                            + LAST_YEAR + ": " + value.substring(0, Math.min(value.length(), 100)));
        }
    }

    /** Whether it has the form of a date, and there is no such day or hour, or none in the years that articles are of. */
    static boolean isImpossible(String value) {
        return FORM.matcher(value.strip()).matches() && lenient(value).isEmpty();
    }

    /** What a page's metadata means, which is often wrong and then says nothing. */
    static Optional<TimeSpan> lenient(String value) {
        try {
            return Optional.of(parse(value.strip().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) +(?=\\d)", "$1T")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static TimeSpan parse(String value) {
        TemporalAccessor parsed = FORMAT.parseBest(value, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        return switch (parsed) {
            case OffsetDateTime at -> TimeSpan.instant(inRange(at, at.getYear()));
            case LocalDateTime at -> TimeSpan.day(inRange(at, at.getYear()).toLocalDate());
            default ->
                TimeSpan.day(
                        inRange(LocalDate.from(parsed), LocalDate.from(parsed).getYear()));
        };
    }

    private static <T> T inRange(T time, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("Out of range: " + year);
        }
        return time;
    }
}

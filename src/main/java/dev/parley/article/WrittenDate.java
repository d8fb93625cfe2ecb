package dev.parley.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as people write it above a story.
 *
 * @param year null when only day and month are told
 * @param end the offset in the searched text after the date
 */
record WrittenDate(MonthDay day, @Nullable Year year, int start, int end) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,?\\s+(?<year>(?:19|20)\\d\\d))?";
    private static final List<Pattern> FORMS = List.of(
            compile("\\b(?<year>(?:19|20)\\d\\d)-(?<number>\\d\\d)-(?<day>\\d\\d)(?!\\d)"),
            compile("\\b" + DAY + "\\s+(?:of\\s+)?" + MONTH + YEAR + "\\b"),
            compile("\\b" + MONTH + "\\s+" + DAY + YEAR + "\\b"));

    private static Pattern compile(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    /** The first date in the text. Dates of digits alone are left out, save ISO ones: 3/4 is two days. */
    static Optional<WrittenDate> firstIn(String text) {
        return FORMS.stream()
                .flatMap(form -> firstIn(text, form).stream())
                .min((a, b) -> a.start != b.start ? Integer.compare(a.start, b.start) : Integer.compare(b.end, a.end));
    }

    Optional<LocalDate> date() {
        return Optional.ofNullable(year).flatMap(this::in);
    }

    Optional<LocalDate> in(Year other) {
        return other.isValidMonthDay(day) ? Optional.of(other.atMonthDay(day)) : Optional.empty();
    }

    private static Optional<WrittenDate> firstIn(String text, Pattern form) {
        Matcher found = form.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            String year = found.group("year");
            return Optional.of(new WrittenDate(
                    MonthDay.of(month(found), Integer.parseInt(found.group("day"))),
                    year == null ? null : Year.parse(year),
                    found.start(),
                    found.end()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(Matcher found) {
        if (found.namedGroups().containsKey("number")) {
            return Integer.parseInt(found.group("number"));
        }
        return MONTHS.indexOf(found.group("month").substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}

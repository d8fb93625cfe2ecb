package dev.parley.extract.corenlp.meeting.time;

import dev.parley.extract.TimeExpression;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.time.Times;
import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The month of a plan: "reiterated the proposal of a meeting in July" was read as of last July, since the verb is of the past.
 * What is still to be is not long over.
 */
final class YearAhead {
    private static final long FAR = 60;
    private final Times times;

    YearAhead(Times times) {
        this.times = times;
    }

    /** A year later, where no year is told and that is nearer to the day of publication; otherwise what was told. */
    TimeSpan of(TimeSpan told, Sentence sentence, TimeSpan published) {
        Optional<LocalDate> last = told.lastDay();
        Optional<LocalDate> today = published.firstDay();
        if (last.isEmpty()
                || today.isEmpty()
                || !last.get().isBefore(today.get().minusDays(FAR))) {
            return told;
        }
        String year = String.valueOf(last.get().getYear());
        boolean bare = times.in(sentence.span()).stream()
                .filter(time -> time.time().lastDay().equals(last))
                .map(TimeExpression::text)
                .noneMatch(text -> text.contains(year) || text.matches(".*(?i)\\b(last|past|ago)\\b.*"));
        boolean nearer = distance(last.get().plusYears(1), today.get()) < distance(last.get(), today.get());
        return bare && nearer ? later(told) : told;
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private static TimeSpan later(TimeSpan told) {
        LocalDate last = told.lastDay().orElseThrow().plusYears(1);
        Optional<LocalDate> first = told.firstDay().map(day -> day.plusYears(1));
        if (first.isEmpty()) {
            return TimeSpan.until(last);
        }
        LocalDate from = first.get();
        boolean month =
                from.getDayOfMonth() == 1 && YearMonth.from(from).atEndOfMonth().equals(last);
        if (month) {
            return TimeSpan.month(YearMonth.from(from));
        }
        return from.equals(last) ? TimeSpan.day(from) : TimeSpan.oneOf(from, last);
    }
}

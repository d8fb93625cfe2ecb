package dev.parley.extract.corenlp.time;

import dev.parley.extract.TimeExpression;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.time.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** "Oct. 15 and 16", "15 and 16 October", "Thursday and Friday": the day that stands beside another and is told by it. */
final class PairedDays {
    private static final Set<String> LINKS = Set.of("and", "to", "through", "-", "–");

    private PairedDays() {}

    /** From the first of the two days to the second; the day alone when no other stands beside it. */
    static TimeSpan with(Sentence sentence, TimeExpression time) {
        TimeSpan told = time.time();
        Optional<LocalDate> day = told.firstDay().filter(first -> told.lastDay().equals(Optional.of(first)));
        if (day.isEmpty()) {
            return told;
        }
        int first = -1;
        int last = -1;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (time.span().contains(sentence.tokens().get(i).beginPosition())) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (!time.text().matches(".*\\d.*")) {
            return ofWeek(sentence, first, last, told, day.get());
        }
        int from = first;
        int to = last;
        Optional<LocalDate> before = beside(sentence, first - 1, first - 2, day.get());
        Optional<LocalDate> after = beside(sentence, last + 1, last + 2, day.get());
        return before.filter(other -> other.isBefore(day.get()))
                .map(other -> between(sentence, from - 1, other, day.get()))
                .or(() -> after.filter(other -> other.isAfter(day.get()))
                        .map(other -> between(sentence, to + 1, day.get(), other)))
                .orElse(told);
    }

    /** "Thursday and Friday": the Friday after that Thursday. */
    private static TimeSpan ofWeek(Sentence sentence, int first, int last, TimeSpan told, LocalDate day) {
        Optional<DayOfWeek> before = linked(sentence, first, first - 1, first - 2);
        Optional<DayOfWeek> after = linked(sentence, last, last + 1, last + 2);
        return before.map(other -> between(sentence, first - 1, day.with(TemporalAdjusters.previous(other)), day))
                .or(() -> after.map(other -> between(sentence, last + 1, day, day.with(TemporalAdjusters.next(other)))))
                .orElse(told);
    }

    /** "On Monday and Friday" is no stretch from one to the other, as "from Monday to Friday" is. */
    private static TimeSpan between(Sentence sentence, int link, LocalDate from, LocalDate to) {
        boolean and = sentence.tokens().get(link).word().equalsIgnoreCase("and");
        return and && from.plusDays(1).isBefore(to) ? TimeSpan.oneOf(from, to) : TimeSpan.lasting(from, to);
    }

    private static Optional<DayOfWeek> linked(Sentence sentence, int own, int link, int other) {
        int size = sentence.tokens().size();
        boolean inside = Math.min(own, other) >= 0 && Math.max(own, other) < size;
        return inside
                        && weekday(sentence.tokens().get(own).word()).isPresent()
                        && LINKS.contains(sentence.tokens().get(link).word().toLowerCase(Locale.ROOT))
                ? weekday(sentence.tokens().get(other).word())
                : Optional.empty();
    }

    private static Optional<DayOfWeek> weekday(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(each -> each.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static Optional<LocalDate> beside(Sentence sentence, int link, int number, LocalDate day) {
        if (Math.min(link, number) < 0
                || Math.max(link, number) >= sentence.tokens().size()) {
            return Optional.empty();
        }
        boolean linked = LINKS.contains(sentence.tokens().get(link).word().toLowerCase(Locale.ROOT));
        String written = sentence.tokens().get(number).word();
        if (!linked || !written.matches("\\d{1,2}(st|nd|rd|th)?")) {
            return Optional.empty();
        }
        int value = Integer.parseInt(written.replaceAll("\\D", ""));
        boolean inMonth = value >= 1 && value <= day.lengthOfMonth();
        boolean counts = number + 1 < sentence.tokens().size()
                && number > link
                && sentence.tokens().get(number + 1).tag().startsWith("NN");
        return inMonth && !counts ? Optional.of(day.withDayOfMonth(value)) : Optional.empty();
    }
}

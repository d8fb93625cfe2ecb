package dev.parley.extract.corenlp.meeting;

import dev.parley.article.TextSpan;
import dev.parley.extract.TimeExpression;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.time.Times;
import dev.parley.time.TimeSpan;
import edu.stanford.nlp.ling.CoreLabel;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A meeting dated by how long before or after something dated it was: "signed on Tuesday, seven months after they met". */
final class Offset {
    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,3})([DWMY])");
    private static final int FAR = 8;
    private final Times times;

    Offset(Times times) {
        this.times = times;
    }

    /** Unknown when the trigger does not follow such words, or no day stands before them. */
    TimeSpan of(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        List<TimeExpression> told = times.in(sentence.span());
        for (TimeExpression length : told) {
            Matcher matcher = LENGTH.matcher(length.value());
            Optional<CoreLabel> link = linkAfter(sentence, length.span());
            if (matcher.matches()
                    && link.filter(word -> leadsTo(sentence, word, trigger)).isPresent()) {
                int sign = link.get().word().equals("after") ? -1 : 1;
                return dayBefore(told, length)
                        .map(day -> shifted(day, sign * Integer.parseInt(matcher.group(1)), matcher.group(2)))
                        .orElse(TimeSpan.unknown());
            }
        }
        return TimeSpan.unknown();
    }

    private static Optional<CoreLabel> linkAfter(Sentence sentence, TextSpan length) {
        return sentence.tokens().stream()
                .filter(token -> token.beginPosition() >= length.end())
                .findFirst()
                .filter(token -> token.word().matches("after|before"));
    }

    private static boolean leadsTo(Sentence sentence, CoreLabel link, Trigger trigger) {
        int distance = trigger.word().index() - link.index();
        return distance > 0
                && distance <= FAR
                && sentence.tokens().subList(link.index(), trigger.word().index() - 1).stream()
                        .noneMatch(token -> token.word().equals(","));
    }

    private static Optional<LocalDate> dayBefore(List<TimeExpression> told, TimeExpression length) {
        return told.stream()
                .filter(time -> time.span().end() <= length.span().start())
                .filter(time -> time.time().days().filter(days -> days == 1).isPresent())
                .reduce((a, b) -> b)
                .flatMap(time -> time.time().firstDay());
    }

    private static TimeSpan shifted(LocalDate day, int steps, String unit) {
        return switch (unit) {
            case "D" -> TimeSpan.day(day.plusDays(steps));
            case "W" -> TimeSpan.week(day.plusWeeks(steps));
            case "M" -> TimeSpan.month(YearMonth.from(day.plusMonths(steps)));
            default -> TimeSpan.year(Year.from(day.plusYears(steps)));
        };
    }
}

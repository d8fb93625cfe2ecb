package dev.parley.extract.corenlp.meeting.time;

import dev.parley.article.TextSpan;
import dev.parley.extract.TimeExpression;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.time.Times;
import dev.parley.time.TimeSpan;
import edu.stanford.nlp.ling.CoreLabel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A meeting dated by how long before or after something dated it was: "signed on Tuesday, seven months after they met". */
final class Offset {
    private static final int FAR = 8;
    private final Times times;

    Offset(Times times) {
        this.times = times;
    }

    /** Unknown when the trigger does not follow such words, or no day stands before them. */
    TimeSpan of(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        List<TimeExpression> told = times.in(sentence.span());
        for (TimeExpression expression : told) {
            Optional<Lapse> length = Lapse.of(expression.value());
            Optional<CoreLabel> link =
                    linkAfter(sentence, expression.span()).filter(word -> leadsTo(sentence, word, trigger));
            if (length.isPresent() && link.isPresent()) {
                boolean later = link.get().word().equals("after");
                Lapse way = later ? length.get().back() : length.get();
                return dayBefore(told, expression).map(way::about).orElse(TimeSpan.unknown());
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
}

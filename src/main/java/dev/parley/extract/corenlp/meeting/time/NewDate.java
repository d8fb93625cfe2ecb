package dev.parley.extract.corenlp.meeting.time;

import dev.parley.extract.TimeExpression;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.time.Times;
import dev.parley.time.TimeSpan;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The day to which a meeting is put off: "moved from 2 to 6 July", "put back until Friday", "will now be held on Friday". */
final class NewDate {
    private static final Set<String> TO = Set.of("to", "until", "till");
    private static final int NEAR = 3;
    private final Times times;

    NewDate(Times times) {
        this.times = times;
    }

    /** Unknown when the sentence names no such day. */
    TimeSpan in(Sentence sentence) {
        for (TimeExpression time : times.in(sentence.span())) {
            boolean day = time.time().days().isPresent();
            if (day && isAfterTo(sentence, time.span().start())) {
                return time.time();
            }
            if (isFromTo(sentence, time)) {
                return time.time().lastDay().map(TimeSpan::day).orElse(TimeSpan.unknown());
            }
        }
        return TimeSpan.unknown();
    }

    /** "From 23 June to 2 July", taken for all the days between. */
    private static boolean isFromTo(Sentence sentence, TimeExpression time) {
        return time.text().contains(" to ")
                && sentence.tokens().stream()
                        .filter(token -> token.endPosition() == time.span().start() - 1)
                        .anyMatch(token -> token.word().equalsIgnoreCase("from"));
    }

    private static boolean isAfterTo(Sentence sentence, int start) {
        List<CoreLabel> before = sentence.tokens().stream()
                .filter(token -> token.beginPosition() < start)
                .toList();
        return before.stream()
                .skip(Math.max(0, before.size() - NEAR))
                .anyMatch(token -> TO.contains(token.word().toLowerCase(Locale.ROOT))
                        && before.stream()
                                .skip(before.indexOf(token) + 1L)
                                .noneMatch(between -> between.tag().startsWith("V")
                                        || between.word().equals(",")));
    }
}

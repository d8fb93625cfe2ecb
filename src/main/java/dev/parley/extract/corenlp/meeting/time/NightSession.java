package dev.parley.extract.corenlp.meeting.time;

import dev.parley.extract.TimeExpression;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.time.Times;
import dev.parley.rules.RuleFile;
import dev.parley.time.TimeSpan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Both days of a meeting that went through midnight: "ended at 2 a.m. on Wednesday, sixteen hours after it began". */
final class NightSession {
    private static final Pattern HOURS = Pattern.compile("PT(?:\\d+H)?(?:\\d+M)?");
    private static final Duration LONGEST = Duration.ofHours(36);
    private final Map<String, Edge> edges =
            RuleFile.read("extract/meeting/edges.txt").table(row -> Edge.valueOf(row.get(1)));
    private final Times times;

    NightSession(Times times) {
        this.times = times;
    }

    /** Empty unless one day, a length in hours, and at what clock time of it the meeting began or ended are told. */
    Optional<TimeSpan> of(Sentence sentence, TimeSpan told, String length, Edge edge) {
        Optional<LocalDate> day = told.firstDay().filter(first -> told.lastDay().equals(Optional.of(first)));
        if (day.isEmpty() || !HOURS.matcher(length).matches()) {
            return Optional.empty();
        }
        return times.in(sentence.span()).stream()
                .filter(time -> isOf(edge, sentence, time))
                .flatMap(time -> clock(time).stream())
                .filter(clock -> clock.toLocalDate().equals(day.get()))
                .findFirst()
                .filter(clock -> Duration.parse(length).compareTo(LONGEST) < 0)
                .map(clock -> lasting(clock, Duration.parse(length), edge));
    }

    /** "Began at 9 a.m. and ended at noon": the verb before a clock time says of which end it is. */
    private boolean isOf(Edge edge, Sentence sentence, TimeExpression time) {
        return sentence.graph().vertexListSorted().stream()
                        .filter(word -> Grammar.isVerb(word)
                                && word.endPosition() <= time.span().start())
                        .flatMap(word -> Stream.of(Grammar.phrasal(sentence, word), Grammar.lemma(word))
                                .map(edges::get)
                                .filter(Objects::nonNull)
                                .limit(1))
                        .reduce((before, last) -> last)
                        .orElse(edge)
                == edge;
    }

    private static TimeSpan lasting(LocalDateTime clock, Duration length, Edge edge) {
        return edge == Edge.LAST
                ? TimeSpan.lasting(clock.minus(length).toLocalDate(), clock.toLocalDate())
                : TimeSpan.lasting(clock.toLocalDate(), clock.plus(length).toLocalDate());
    }

    private static Optional<LocalDateTime> clock(TimeExpression time) {
        try {
            return Optional.of(LocalDateTime.parse(time.value()));
        } catch (DateTimeParseException noClock) {
            return Optional.empty();
        }
    }
}

package dev.parley.extract.corenlp.meeting;

import dev.parley.extract.TimeExpression;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.time.Times;
import dev.parley.time.TimeSpan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Both days of a meeting that went through midnight: "ended at 2 a.m. on Wednesday, sixteen hours after it began". */
final class NightSession {
    private static final Pattern HOURS = Pattern.compile("PT(?:\\d+H)?(?:\\d+M)?");
    private final Times times;

    NightSession(Times times) {
        this.times = times;
    }

    /** Empty unless one day, one clock time of it, a length in hours, and which end of the meeting that was are told. */
    Optional<TimeSpan> of(Sentence sentence, TimeSpan told, String length, Edge edge) {
        Optional<LocalDate> day = told.firstDay().filter(first -> told.lastDay().equals(Optional.of(first)));
        if (day.isEmpty() || !HOURS.matcher(length).matches()) {
            return Optional.empty();
        }
        return times.in(sentence.span()).stream()
                .flatMap(time -> clock(time).stream())
                .filter(clock -> clock.toLocalDate().equals(day.get()))
                .findFirst()
                .map(clock -> lasting(clock, Duration.parse(length), edge));
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

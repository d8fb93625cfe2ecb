package dev.parley.extract.corenlp.meeting.time;

import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of a meeting's days a date is: talks "open" on their first and "end" on their last. */
public enum Edge {
    FIRST,
    LAST;

    private static final Pattern DAYS = Pattern.compile("P(\\d{1,2})D");
    private static final int LONGEST = 21;

    /** All days of a meeting of this length whose day is told; empty unless it is one day and the meeting lasts longer. */
    public static Optional<TimeSpan> lasting(TimeSpan told, String length, Optional<Edge> edge) {
        Matcher days = DAYS.matcher(length);
        Optional<LocalDate> day = told.firstDay().filter(first -> told.lastDay().equals(Optional.of(first)));
        if (edge.isEmpty() || day.isEmpty() || !days.matches()) {
            return Optional.empty();
        }
        int more = Integer.parseInt(days.group(1)) - 1;
        if (more < 1 || more >= LONGEST) {
            return Optional.empty();
        }
        return Optional.of(
                edge.get() == FIRST
                        ? TimeSpan.lasting(day.get(), day.get().plusDays(more))
                        : TimeSpan.lasting(day.get().minusDays(more), day.get()));
    }
}

package dev.parley.timeline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office that somebody is told to hold.
 *
 * @param of whose office it is
 * @param from the day on which they are first told to hold it
 * @param to the day on which another is first told to
 * @param reports ids of the reports that tell so
 */
public record Office(
        String title,
        Actor of,
        @Nullable Instant from,
        @Nullable Instant to,
        List<ThingAt> reports) {
    public Office {
        reports = List.copyOf(reports);
    }

    public boolean isHeldAt(Instant moment) {
        return (from == null || !moment.isBefore(from)) && (to == null || moment.isBefore(to));
    }
}

package dev.parley.timeline;

import dev.parley.time.TimeSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An encounter that was proposed, planned, held, put off, called off or denied.
 *
 * @param duration ISO 8601
 * @param statusHistory oldest knowledge first
 */
public record Meeting(
        Support support,
        @Nullable String kind,
        String channel,
        String status,
        TimeSpan time,
        @Nullable String duration,
        List<StatusChange> statusHistory)
        implements Entry {
    public Meeting {
        statusHistory = List.copyOf(statusHistory);
    }
}

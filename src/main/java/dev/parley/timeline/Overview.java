package dev.parley.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much there is.
 *
 * @param counts by kind, as {@code meetings}
 */
public record Overview(Map<String, Long> counts, TimeRange time, List<PublisherCount> publishers) {
    public Overview {
        counts = Map.copyOf(counts);
        publishers = List.copyOf(publishers);
    }

    /** From the earliest to the latest bound known; null when there is none. */
    public record TimeRange(
            @Nullable Instant earliest, @Nullable Instant latest) {}

    /** How many articles a publisher has; null for those that do not tell. */
    public record PublisherCount(@Nullable String publisher, long articles) {}
}

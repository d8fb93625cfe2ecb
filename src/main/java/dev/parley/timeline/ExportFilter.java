package dev.parley.timeline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the timeline is exported.
 *
 * <p>What is bounded on one side only ("by 3 December") counts as standing at that bound, as it does in the order.
 *
 * @param from leaves out what was before; with either bound, what has no known time is left out
 * @param to leaves out what was later
 * @param actors ids, names or aliases, of which at least one takes part; empty for all
 */
public record ExportFilter(@Nullable Instant from, @Nullable Instant to, List<String> actors, Moment moment) {
    public ExportFilter {
        actors = List.copyOf(actors);
    }

    public static ExportFilter everything() {
        return new ExportFilter(null, null, List.of(), Moment.now());
    }
}

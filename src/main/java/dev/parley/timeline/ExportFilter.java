package dev.parley.timeline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    boolean isEverything() {
        return from == null && to == null && actors.isEmpty();
    }

    Map<String, Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("at", moment.parameter());
        parameters.put("from", utc(from));
        parameters.put("to", utc(to));
        parameters.put("actors", actors);
        parameters.put("names", actors.stream().map(Folding::fold).toList());
        parameters.put("aliases", actors.stream().map(Folding::lower).toList());
        parameters.put("all", isEverything());
        return Reads.nullable(parameters);
    }

    private static @Nullable ZonedDateTime utc(@Nullable Instant bound) {
        return bound == null ? null : bound.atZone(ZoneOffset.UTC);
    }
}

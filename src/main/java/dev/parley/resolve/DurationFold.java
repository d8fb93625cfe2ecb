package dev.parley.resolve;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Folds the durations told of one meeting: the first stays. */
final class DurationFold {
    private final Map<String, List<ReportId>> told = new KeptMap<>();

    void tell(@Nullable String duration, ReportId report) {
        if (duration != null) {
            told.computeIfAbsent(duration, d -> new KeptList<>()).add(report);
        }
    }

    @Nullable
    String duration() {
        return told.isEmpty() ? null : told.keySet().iterator().next();
    }

    List<Conflict> conflicts() {
        return told.size() < 2
                ? List.of()
                : told.entrySet().stream()
                        .map(value -> new Conflict("duration", value.getKey(), List.copyOf(value.getValue())))
                        .toList();
    }
}

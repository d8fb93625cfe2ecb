package dev.parley.resolve.meeting;

import dev.parley.resolve.Conflict;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.journal.KeptList;
import dev.parley.resolve.journal.KeptMap;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Folds the durations told of one meeting, in ISO 8601. The first stays; but how long it took stands before how long it was
 * to take, and does not contradict that.
 */
public final class DurationFold {
    private final Map<String, List<ReportId>> planned = new KeptMap<>();
    private final Map<String, List<ReportId>> taken = new KeptMap<>();

    /** @param tookPlace whether the report tells it as held, and not as what was to be */
    public void tell(@Nullable String duration, boolean tookPlace, ReportId report) {
        if (duration != null) {
            (tookPlace ? taken : planned)
                    .computeIfAbsent(duration, d -> new KeptList<>())
                    .add(report);
        }
    }

    @Nullable
    public String duration() {
        return told().keySet().stream().findFirst().orElse(null);
    }

    /** Whether it was told before that it took so many hours and minutes. */
    boolean took(@Nullable String duration) {
        return duration != null
                && isOfHours(duration)
                && taken.keySet().stream().anyMatch(known -> isOfHours(known) && !contradict(known, duration));
    }

    public List<Conflict> conflicts() {
        Map<String, List<ReportId>> told = told();
        return told.entrySet().stream()
                .filter(each -> told.keySet().stream().anyMatch(other -> contradict(each.getKey(), other)))
                .map(each -> new Conflict("duration", each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }

    private Map<String, List<ReportId>> told() {
        return taken.isEmpty() ? planned : taken;
    }

    /** Days say from when to when, hours how long they sat; and "PT90M" is "PT1H30M" in other words. */
    private static boolean contradict(String one, String other) {
        return isOfHours(one) && isOfHours(other)
                ? !Duration.parse(one).equals(Duration.parse(other))
                : isOfHours(one) == isOfHours(other) && !one.equals(other);
    }

    private static boolean isOfHours(String duration) {
        return duration.startsWith("PT");
    }
}

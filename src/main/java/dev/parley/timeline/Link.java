package dev.parley.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing as reached from another.
 *
 * @param role what the target does there, for links that say so
 * @param reason why it is linked, for links that say so
 * @param reports ids of the reports that support the link
 */
public record Link(
        Thing target, @Nullable String role, @Nullable String reason, List<String> reports) {
    public Link {
        reports = List.copyOf(reports);
    }

    /** The reports as of the moment that the target is known at. */
    public List<ThingAt> reportsAt() {
        return reports.stream()
                .map(report -> new ThingAt(report, target.moment()))
                .toList();
    }
}

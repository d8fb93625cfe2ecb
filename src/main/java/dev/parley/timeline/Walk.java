package dev.parley.timeline;

import dev.parley.time.TimeSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * The first part of a path that respects time.
 *
 * @param notBefore the earliest moment at which its last step can have been; null while nothing is known of it
 */
record Walk(Thing end, List<Path.Hop> hops, @Nullable Instant notBefore) {
    static final Comparator<Walk> EARLIEST = Comparator.comparing(
                    Walk::notBefore, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(walk -> walk.hops().toString());

    static Walk from(Thing thing) {
        return new Walk(thing, List.of(), earliest(thing));
    }

    /** Not back to where it has been, nor to what was certainly over. */
    boolean mayReach(Thing next) {
        if (next.id().equals(end.id())
                || hops.stream().anyMatch(hop -> hop.from().id().equals(next.id()))) {
            return false;
        }
        TimeSpan time = time(next);
        return time == null
                || time.latest() == null
                || notBefore == null
                || !time.latest().isBefore(notBefore);
    }

    Walk to(Thing next, Record row) {
        GraphLink.Support support = new GraphLink.Support(
                LinkType.valueOf(row.get("type").asString()),
                Things.text(row.get("role")),
                Things.texts(row.get("reports")));
        List<Path.Hop> longer = new ArrayList<>(hops);
        longer.add(new Path.Hop(
                end, next, GraphLink.between(end, next, row.get("outward").asBoolean(), support)));
        return new Walk(next, longer, later(notBefore, earliest(next)));
    }

    Path path() {
        return new Path(hops);
    }

    boolean isEarlierThan(Walk other) {
        return other.notBefore != null && (notBefore == null || notBefore.isBefore(other.notBefore));
    }

    Walk earlier(Walk other) {
        return other.isEarlierThan(this) ? other : this;
    }

    private static @Nullable Instant earliest(Thing thing) {
        TimeSpan time = time(thing);
        return time == null ? null : time.earliest();
    }

    private static @Nullable TimeSpan time(Thing thing) {
        return thing instanceof Entry entry ? entry.time() : null;
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}

package dev.parley.api.subscription;

import dev.parley.api.TimelineEntry;
import dev.parley.timeline.Entry;
import dev.parley.timeline.Finder;
import dev.parley.timeline.Moment;
import dev.parley.timeline.Standing;
import dev.parley.timeline.Standings;
import dev.parley.timeline.Thing;
import dev.parley.timeline.ThingAt;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A timeline that somebody watches, and how it stood when they were last told. */
final class TimelineStream {
    private static final int MOST = 100;
    /** Longer ones are not kept in mind entry by entry. */
    private static final int LONGEST = 10_000;

    private final Map<String, Object> where;
    private String fingerprint;
    private @Nullable Standing standing;

    private TimelineStream(Map<String, Object> where, String fingerprint, @Nullable Standing standing) {
        this.where = where;
        this.fingerprint = fingerprint;
        this.standing = standing;
    }

    /** Something has changed. */
    record TimelineEvent(
            String eventId,
            int count,
            @Nullable List<TimelineEntry> changed,
            @Nullable List<String> removed) {}

    /** From how it stands now, or from how it stood at the last event that arrived. */
    static TimelineStream of(Map<String, Object> where, @Nullable String after, Standings standings) {
        if (after != null) {
            return new TimelineStream(where, after, null);
        }
        Standing now = standings.of(where);
        return new TimelineStream(where, now.fingerprint(), kept(now));
    }

    Optional<TimelineEvent> next(Standings standings, Finder finder) {
        Standing now = standings.of(where);
        String then = fingerprint;
        Standing before = standing;
        fingerprint = now.fingerprint();
        standing = kept(now);
        if (fingerprint.equals(then)) {
            return Optional.empty();
        }
        return Optional.of(
                before == null
                        ? new TimelineEvent(fingerprint, now.size(), null, null)
                        : new TimelineEvent(
                                fingerprint,
                                now.size(),
                                entries(now.changedSince(before), finder),
                                now.goneSince(before).stream().limit(MOST).toList()));
    }

    private static List<TimelineEntry> entries(List<String> ids, Finder finder) {
        List<ThingAt> wanted = ids.stream()
                .limit(MOST)
                .map(id -> new ThingAt(id, Moment.now()))
                .toList();
        Map<ThingAt, Thing> found = finder.things(wanted);
        return wanted.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(thing -> new TimelineEntry((Entry) thing, List.of()))
                .toList();
    }

    private static @Nullable Standing kept(Standing standing) {
        return standing.size() > LONGEST ? null : standing;
    }
}

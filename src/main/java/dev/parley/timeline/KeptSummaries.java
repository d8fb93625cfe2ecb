package dev.parley.timeline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Summaries that were worked out before, for as long as the story has not been written anew: everybody who opens a list asks
 * for the same few. Thread-safe.
 */
final class KeptSummaries {
    /** About so many bytes. */
    private static final int MOST = 80_000_000;

    /** Of a value, or of one of the things that are summarised. */
    private static final int VALUE = 400;

    /** Of a character of a filter: its small lists and maps take far more than their letters. */
    private static final int LETTER = 30;

    /** In characters; what is longer nobody asks a second time. */
    private static final int LONGEST_FILTER = 2_000;

    /** Their states and records change without the story. */
    private static final Set<Subject> OUTSIDE = Set.of(Subject.ARTICLE, Subject.DECISION);

    private final Cache<Asked, Kept> known = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .<Asked, Kept>weigher((asked, kept) -> asked.bytes() + kept.values() * VALUE)
            .build();

    private final Duration settling;
    private final InstantSource clock;
    private final AtomicReference<Seen> seen = new AtomicReference<>(new Seen(StoryVersion.NONE, Instant.MIN));

    private record Asked(StoryVersion version, Summary<?> summary, Listed listed, Set<ThingAt> owners) {
        int bytes() {
            return letters() * LETTER + (1 + owners.size()) * VALUE;
        }

        int letters() {
            return listed.where().toString().length();
        }
    }

    private record Kept(Map<ThingAt, ?> summaries, int values) {}

    private record Seen(StoryVersion version, Instant since) {}

    /**
     * @param settling how long a version must have been there before anything is kept under it: who reads beside a writer
     *     may see the new number before all that it stands for
     */
    KeptSummaries(Duration settling, InstantSource clock) {
        this.settling = settling;
        this.clock = clock;
    }

    /** @param version as it was before anything is worked out, so that what is older is never kept under it */
    @SuppressWarnings("unchecked")
    <T> Map<ThingAt, T> of(
            StoryVersion version,
            Summary<T> summary,
            Listed listed,
            Collection<ThingAt> owners,
            Supplier<Map<ThingAt, T>> worked) {
        if (version.equals(StoryVersion.NONE) || OUTSIDE.contains(listed.subject())) {
            return worked.get();
        }
        Asked asked = new Asked(version, summary, listed, Set.copyOf(owners));
        Kept before = known.getIfPresent(asked);
        if (before != null) {
            return (Map<ThingAt, T>) before.summaries();
        }
        boolean settled = hasSettled(version);
        Map<ThingAt, T> now = worked.get();
        if (settled && asked.letters() <= LONGEST_FILTER) {
            known.put(
                    asked,
                    new Kept(now, now.values().stream().mapToInt(summary::size).sum()));
        }
        return now;
    }

    private boolean hasSettled(StoryVersion version) {
        Instant now = clock.instant();
        if (!seen.get().version().equals(version)) {
            // Nobody can ask for what was kept under another.
            known.invalidateAll();
        }
        Seen latest = seen.updateAndGet(before -> before.version().equals(version) ? before : new Seen(version, now));
        return !latest.since().plus(settling).isAfter(now);
    }
}

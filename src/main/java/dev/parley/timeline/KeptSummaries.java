package dev.parley.timeline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Summaries that were worked out before, for as long as the story has not been written anew: everybody who opens a list asks
 * for the same few. Thread-safe.
 */
final class KeptSummaries {
    /** In values and bins. */
    private static final int MOST = 200_000;

    /** Their states and records change without the story. */
    private static final Set<Subject> OUTSIDE = Set.of(Subject.ARTICLE, Subject.DECISION);

    private final Cache<Asked, Kept> known = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .<Asked, Kept>weigher((asked, kept) -> kept.size() + asked.owners().size())
            .build();

    private record Asked(StoryVersion version, Summary<?> summary, Listed listed, Set<ThingAt> owners) {}

    private record Kept(Map<ThingAt, ?> summaries, int size) {}

    /** @param version as it was before anything is worked out, so that nothing older is ever kept under it */
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
        Map<ThingAt, T> now = worked.get();
        known.put(
                asked,
                new Kept(now, now.values().stream().mapToInt(summary::size).sum()));
        return now;
    }
}

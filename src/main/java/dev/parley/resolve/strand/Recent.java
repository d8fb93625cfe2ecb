package dev.parley.resolve.strand;

import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.journal.KeptSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Things by a key and by the stretch of time in which an article told of them last, so that looking for what was told of
 * lately costs no more when years of news are known.
 *
 * @param <K> what things are looked up by
 * @param <S> the things
 */
public final class Recent<K, S extends Strand> {
    private final int days;
    private final Map<S, Integer> turns = new KeptMap<>();
    private final Map<K, Set<S>> all = new KeptMap<>();
    private final Map<Block<K>, Set<S>> blocks = new KeptMap<>();

    /** @param days how far apart things and articles may be at most */
    public Recent(int days) {
        this.days = days;
    }

    public void add(K key, S thing, Scene scene) {
        turns.putIfAbsent(thing, turns.size());
        put(all, key, thing);
        put(blocks, new Block<>(key, scene.isDated() ? stretch(scene.knownFrom()) : null), thing);
    }

    /** Those known that so many days do not part from the article, and some more, in the order in which they came up. */
    public Stream<S> near(K key, Scene scene) {
        if (!scene.isDated()) {
            return all.getOrDefault(key, Set.of()).stream();
        }
        long now = stretch(scene.knownFrom());
        return Stream.of(new Block<>(key, now - 1), new Block<>(key, now), new Block<>(key, null))
                .map(block -> blocks.getOrDefault(block, Set.of()))
                .flatMap(Collection::stream)
                .distinct()
                .sorted(Comparator.comparing(thing -> turns.getOrDefault(thing, 0)));
    }

    private long stretch(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), Duration.ofDays(days).toSeconds());
    }

    private static <B, T> void put(Map<B, Set<T>> sets, B key, T thing) {
        sets.computeIfAbsent(key, k -> new KeptSet<>()).add(thing);
    }

    /** @param stretch of time, counted; null for articles without a date */
    private record Block<K>(K key, @Nullable Long stretch) {}
}

package dev.parley.resolve.journal;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A map that grows, in the order of its growth unless it is sorted, and whose changes can be undone. */
public final class KeptMap<K, V> extends AbstractMap<K, V> {
    private final Map<K, V> items;

    public KeptMap() {
        this(new LinkedHashMap<>());
    }

    private KeptMap(Map<K, V> items) {
        this.items = items;
    }

    public static <K, V> KeptMap<K, V> sorted(Comparator<K> order) {
        return new KeptMap<>(new TreeMap<>(order));
    }

    public static <K extends Enum<K>, V> KeptMap<K, V> of(Class<K> constants) {
        return new KeptMap<>(new EnumMap<>(constants));
    }

    @Override
    public @Nullable V put(K key, V value) {
        V before = items.put(key, value);
        Journal.note(() -> putBack(key, before));
        return before;
    }

    private void putBack(K key, @Nullable V before) {
        if (before == null) {
            items.remove(key);
        } else {
            items.put(key, before);
        }
    }

    @Override
    public @Nullable V get(Object key) {
        return items.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return items.containsKey(key);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return Collections.unmodifiableMap(items).entrySet();
    }
}

package dev.parley.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values of the store as text that is the same for the same values, in whatever order they came. */
final class Canonical {
    private Canonical() {}

    /** Maps by key; lists as they are, since their order says something. */
    static String text(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                TreeMap<String, String> sorted = new TreeMap<>();
                map.forEach((key, entry) -> sorted.put(String.valueOf(key), text(String.valueOf(entry), entry)));
                yield sorted.toString();
            }
            case Collection<?> list ->
                list.stream()
                        .map(entry -> text(String.valueOf(entry), entry))
                        .toList()
                        .toString();
            default -> value.toString();
        };
    }

    /** As a set: sorted by their own texts. */
    static List<String> sorted(Collection<?> values) {
        return values.stream()
                .map(value -> text(String.valueOf(value), value))
                .sorted()
                .toList();
    }

    private static String text(String plain, Object value) {
        return value instanceof Map || value instanceof Collection ? text(value) : plain;
    }
}

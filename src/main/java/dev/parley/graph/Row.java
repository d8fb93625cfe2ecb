package dev.parley.graph;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One row for a statement to unwind; as text it is the same for the same values. */
record Row(SortedMap<String, Object> values) {

    static Row of(Map<String, Object> values) {
        SortedMap<String, Object> sorted = new TreeMap<>();
        values.forEach((name, value) -> sorted.put(name, value instanceof Map<?, ?> inner ? sorted(inner) : value));
        return new Row(sorted);
    }

    /** The JDK's own small maps stand in another order in each process. */
    private static SortedMap<String, Object> sorted(Map<?, ?> values) {
        SortedMap<String, Object> sorted = new TreeMap<>();
        values.forEach((name, value) -> sorted.put(String.valueOf(name), value));
        return sorted;
    }

    static List<Object> parameters(List<Row> rows) {
        return List.copyOf(rows.stream().map(Row::values).toList());
    }
}

package dev.parley.graph;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One row for a statement to unwind; as text it is the same for the same values. */
record Row(SortedMap<String, Object> values) {

    static Row of(Map<String, Object> values) {
        return new Row(new TreeMap<>(values));
    }

    static List<Object> parameters(List<Row> rows) {
        return List.copyOf(rows.stream().map(Row::values).toList());
    }
}

package dev.parley.graph;

import dev.parley.resolve.Conflict;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.Thing;
import dev.parley.resolve.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values on which a thing's reports disagree, as rows to be written, each for the time in which it stood. */
final class ConflictRows {
    private final Thing thing;
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final Map<List<String>, Instant> since = new HashMap<>();
    private final Map<List<String>, Conflict> latest = new HashMap<>();

    ConflictRows(Thing thing) {
        this.thing = thing;
    }

    List<Map<String, Object>> rows() {
        for (Version version : thing.history()) {
            Map<List<String>, Conflict> now = new HashMap<>();
            version.conflicts().forEach(c -> now.put(List.of(c.field(), c.value()), c));
            List.copyOf(since.keySet()).stream()
                    .filter(key -> !now.containsKey(key))
                    .forEach(key -> end(key, version.knownFrom()));
            now.keySet().forEach(key -> since.putIfAbsent(key, version.knownFrom()));
            latest.putAll(now);
        }
        List.copyOf(since.keySet()).forEach(key -> end(key, thing.latest().knownTo()));
        return rows;
    }

    private void end(List<String> key, Instant knownTo) {
        Conflict conflict = latest.get(key);
        Instant from = since.remove(key);
        if (conflict == null) {
            return;
        }
        rows.add(Map.of(
                "id",
                thing.id(),
                "reports",
                conflict.reports().stream().map(ReportId::text).distinct().toList(),
                "properties",
                new Properties()
                        .put("field", conflict.field())
                        .put("value", conflict.value())
                        .put("knownFrom", from)
                        .put("knownTo", knownTo)
                        .asMap()));
    }
}

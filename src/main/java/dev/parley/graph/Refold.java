package dev.parley.graph;

import dev.parley.resolve.Story;
import dev.parley.resolve.Telling;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** Everything computed anew from what was extracted and decided, to be held against what is stored. */
final class Refold {
    private final Map<String, String> things = new TreeMap<>();
    private final Map<String, Object> reports = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    /** @param tellings those that the story was told from */
    Refold(Story story, Collection<Telling> tellings) {
        Map<String, List<Object>> links = new HashMap<>();
        List<ThingRows> folded = story.things().stream().map(ThingRows::of).toList();
        folded.stream()
                .flatMap(rows -> rows.links().stream())
                .forEach(row -> links.computeIfAbsent(
                                String.valueOf(row.values().get("from")), from -> new ArrayList<>())
                        .add(link(row)));
        for (ThingRows rows : folded) {
            String id = rows.id();
            things.put(id, hash(ThingLook.of(look(rows, links.getOrDefault(id, List.of())))));
        }
        tellings.forEach(telling -> reports.put(
                telling.article().value(),
                reports(ReportRows.of(telling.article(), telling.text(), telling.extraction()))));
    }

    void hold(ThingLook stored) {
        String expected = things.remove(stored.id());
        if (expected == null) {
            problems.add("Thing " + stored.id() + " is told by no report");
        } else if (!expected.equals(hash(stored))) {
            problems.add("Thing " + stored.id() + " is not what its reports tell");
        }
    }

    void hold(ArticleLook stored) {
        Object expected = reports.remove(stored.id());
        if (expected != null && !expected.equals(reports(stored.stored()))) {
            problems.add("The reports of article " + stored.id() + " are not what was extracted");
        }
    }

    /** To be asked for once all that is stored has been held against it. */
    List<String> problems() {
        List<String> all = new ArrayList<>(problems);
        things.keySet().forEach(id -> all.add("Thing " + id + " is told by reports, but not stored"));
        reports.keySet().stream().sorted().forEach(id -> all.add("Article " + id + " is told of, but not stored"));
        return all;
    }

    private static Value look(ThingRows rows, List<Object> links) {
        Map<String, Object> thing = rows.thing(rows.sum()).values();
        List<Object> labels = new ArrayList<>(rows.labels());
        labels.add("Thing");
        return Values.value(Map.of(
                "id", thing.get("id"),
                "labels", labels,
                "properties", thing.get("properties"),
                "versions", parts(rows.versions(), Set.of("properties")),
                "evidence", parts(rows.evidence(), Set.of("report", "knownFrom")),
                "links", links,
                "conflicts", parts(rows.conflicts(), Set.of("properties", "reports"))));
    }

    private static Object link(Row row) {
        return Map.of(
                "type", row.values().get("type"),
                "target", row.values().get("to"),
                "properties", row.values().get("properties"),
                "missing", List.of());
    }

    /** A row's columns, or its only one. */
    private static List<Object> parts(List<Row> rows, Set<String> columns) {
        return rows.stream()
                .map(row -> {
                    Map<String, Object> part = new TreeMap<>(row.values());
                    part.keySet().retainAll(columns);
                    return part.size() == 1 ? part.values().iterator().next() : part;
                })
                .toList();
    }

    private static String hash(ThingLook look) {
        return Sha256.of(look.text().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> reports(List<Map<String, Object>> rows) {
        List<Map<String, Object>> shown = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            Map<String, Object> properties = new TreeMap<>(
                    row.get("properties") instanceof Map<?, ?> inner
                            ? Values.value(inner).asMap()
                            : row);
            properties.keySet().retainAll(Set.of("id", "starts", "ends", "quotes"));
            shown.add(properties);
        }
        return Canonical.sorted(shown);
    }
}

package dev.parley.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.MapAccessor;

/** One stored thing with all that hangs on it, as a check sees it. */
record ThingLook(
        String id,
        List<Object> self,
        List<Object> versions,
        List<Object> evidence,
        List<Value> links,
        List<Value> conflicts) {

    static ThingLook of(MapAccessor row) {
        return new ThingLook(
                row.get("id").asString(),
                List.of(
                        Canonical.sorted(row.get("labels").asList()),
                        row.get("properties").asMap()),
                row.get("versions").asList(),
                row.get("evidence").asList(),
                row.get("links").asList(Values.ofValue()),
                row.get("conflicts").asList(Values.ofValue()));
    }

    /** The same for the same values, whatever the order in which the store gives them. */
    String text() {
        return Canonical.text(List.of(
                self,
                Canonical.sorted(versions),
                Canonical.sorted(evidence),
                Canonical.sorted(links.stream().map(Value::asMap).toList()),
                Canonical.sorted(conflicts.stream().map(ThingLook::text).toList())));
    }

    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (evidence.isEmpty()) {
            problems.add("Thing " + id + " reaches no report");
        }
        for (Value link : links) {
            addProblems(link, problems);
        }
        for (Value conflict : conflicts) {
            if (conflict.get("reports").isEmpty()) {
                problems.add("A conflicting value of thing " + id + " reaches no report");
            }
        }
        return problems;
    }

    private void addProblems(Value link, List<String> problems) {
        String name = "Link " + link.get("type").asString() + " from " + id + " to "
                + link.get("target").asString();
        Value properties = link.get("properties");
        boolean isLasting = link.get("type").asString().equals("BECAME");
        if (!isLasting
                && (!properties.containsKey("reports")
                        || properties.get("reports").isEmpty())) {
            problems.add(name + " names no report");
        }
        if (!isLasting && !link.get("missing").isEmpty()) {
            problems.add(name + " names reports that are not stored");
        }
    }

    private static Map<String, Object> text(Value conflict) {
        Map<String, Object> map = new HashMap<>(conflict.asMap());
        map.put("reports", Canonical.sorted(conflict.get("reports").asList()));
        return map;
    }
}

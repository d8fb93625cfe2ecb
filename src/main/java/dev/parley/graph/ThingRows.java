package dev.parley.graph;

import dev.parley.resolve.Conflict;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.Thing;
import dev.parley.resolve.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the graph holds of one thing, as rows: all of it, or what does not come before some state of it.
 *
 * @param now as it is, without its hash
 */
record ThingRows(
        Row now, List<String> labels, List<Row> versions, List<Row> links, List<Row> evidence, List<Row> conflicts) {

    static ThingRows of(Thing thing) {
        return since(0, thing);
    }

    /** @param first the first of its states that is of interest; links and conflicts that had ended by then are not */
    static ThingRows since(int first, Thing thing) {
        return new ThingRows(
                Row.of(now(thing)),
                Labels.of(thing),
                versions(first, thing),
                LinkRows.since(first, thing),
                evidence(first, thing),
                conflicts(thing));
    }

    String id() {
        return String.valueOf(now.values().get("id"));
    }

    RowSum sum() {
        return RowSum.of("labels", labels)
                .plus(RowSum.of("now", List.of(now)))
                .plus(RowSum.of("versions", versions))
                .plus(RowSum.of("links", links))
                .plus(RowSum.of("evidence", evidence))
                .plus(RowSum.of("conflicts", conflicts));
    }

    /** For a statement to write. */
    Row thing(RowSum whole) {
        SortedMap<String, Object> properties = new TreeMap<>(now.values());
        properties.put("hash", whole.text());
        return Row.of(Map.of("id", id(), "labels", labels, "properties", properties));
    }

    private static SortedMap<String, Object> now(Thing thing) {
        SortedMap<String, Object> now = FactProperties.of(thing.id(), thing.latest());
        if (thing.became().isPresent()) {
            now.put("knownFrom", Moments.of(thing.latest().knownTo()));
        }
        return now;
    }

    private static List<Row> versions(int first, Thing thing) {
        int end = thing.history().size() - (thing.became().isPresent() ? 0 : 1);
        return thing.history().subList(Math.min(first, end), end).stream()
                .map(version ->
                        Row.of(Map.of("thing", thing.id(), "properties", FactProperties.of(thing.id(), version))))
                .toList();
    }

    /** Each report with the moment of the first version that has it. */
    private static List<Row> evidence(int first, Thing thing) {
        List<Row> rows = new ArrayList<>();
        int known = first == 0 ? 0 : thing.history().get(first - 1).reports().size();
        for (Version version : thing.history().subList(first, thing.history().size())) {
            Instant from = version.knownFrom();
            for (ReportId report :
                    version.reports().subList(known, version.reports().size())) {
                rows.add(Row.of(Map.of("thing", thing.id(), "report", report.text(), "knownFrom", Moments.of(from))));
            }
            known = version.reports().size();
        }
        return rows;
    }

    private static List<Row> conflicts(Thing thing) {
        return Run.over(
                        thing.history(),
                        Version::conflicts,
                        conflict -> Arrays.asList(conflict.field(), conflict.value()))
                .stream()
                .map(run -> conflict(thing, run))
                .toList();
    }

    private static Row conflict(Thing thing, Run<Conflict> run) {
        Conflict conflict = run.part();
        return Row.of(Map.of(
                "thing",
                thing.id(),
                "reports",
                conflict.reports().stream().map(ReportId::text).toList(),
                "properties",
                Map.of(
                        "field", conflict.field(),
                        "value", conflict.value(),
                        "knownFrom", Moments.of(run.knownFrom()),
                        "knownTo", Moments.of(run.knownTo()))));
    }
}

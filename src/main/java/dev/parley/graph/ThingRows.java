package dev.parley.graph;

import dev.parley.resolve.Conflict;
import dev.parley.resolve.Join;
import dev.parley.resolve.MeetingFeature;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.Thing;
import dev.parley.resolve.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** All that the graph holds of one thing, as rows, and the hash over them. */
record ThingRows(Row thing, List<Row> versions, List<Row> links, List<Row> evidence, List<Row> conflicts, String hash) {

    static ThingRows of(Thing thing, Map<ReportId, Join> joins) {
        List<Row> versions = versions(thing);
        List<Row> links = LinkRows.of(thing);
        List<Row> evidence = evidence(thing, joins);
        List<Row> conflicts = conflicts(thing);
        SortedMap<String, Object> now = now(thing);
        List<String> labels = Labels.of(thing);
        String hash = Sha256.of(Arrays.asList(now, labels, versions, links, evidence, conflicts)
                .toString()
                .getBytes(StandardCharsets.UTF_8));
        now.put("hash", hash);
        Row row = Row.of(Map.of("id", thing.id(), "labels", labels, "properties", now));
        return new ThingRows(row, versions, links, evidence, conflicts, hash);
    }

    private static SortedMap<String, Object> now(Thing thing) {
        SortedMap<String, Object> now = FactProperties.of(thing.id(), thing.latest());
        if (thing.became().isPresent()) {
            now.put("knownFrom", Moments.of(thing.latest().knownTo()));
        }
        return now;
    }

    private static List<Row> versions(Thing thing) {
        List<Version> past = thing.became().isPresent()
                ? thing.history()
                : thing.history().subList(0, thing.history().size() - 1);
        return past.stream()
                .map(version ->
                        Row.of(Map.of("thing", thing.id(), "properties", FactProperties.of(thing.id(), version))))
                .toList();
    }

    /** Each report with the moment of the first version that has it. */
    private static List<Row> evidence(Thing thing, Map<ReportId, Join> joins) {
        List<Row> rows = new ArrayList<>();
        for (Version version : thing.history()) {
            Instant from = version.knownFrom();
            for (ReportId report :
                    version.reports().subList(rows.size(), version.reports().size())) {
                SortedMap<String, Object> row = new TreeMap<>();
                row.put("thing", thing.id());
                row.put("report", report.text());
                row.put("knownFrom", Moments.of(from));
                if (thing.kind() == Thing.Kind.MEETING && joins.containsKey(report)) {
                    put(row, joins.get(report));
                }
                rows.add(new Row(row));
            }
        }
        return rows;
    }

    private static void put(SortedMap<String, Object> row, Join join) {
        row.put("features", join.features().stream().map(MeetingFeature::name).toList());
        row.put("weights", join.features().stream().map(MeetingFeature::weight).toList());
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

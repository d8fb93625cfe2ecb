package dev.parley.graph;

import dev.parley.resolve.Facts;
import dev.parley.resolve.Knowledge;
import dev.parley.resolve.Link;
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

/** The links that a thing holds as rows, each pointing as it does in the graph; those that held once have {@code _THEN}. */
final class LinkRows {
    private LinkRows() {}

    /** Those that had not ended before that state of the thing. */
    static List<Row> since(int first, Thing thing) {
        List<Row> rows = new ArrayList<>();
        Instant from =
                thing.history().get(Math.min(first, thing.history().size() - 1)).knownFrom();
        Run.over(thing.history(), Version::links, link -> Arrays.asList(link.kind(), link.target(), link.role()))
                .stream()
                .filter(run -> first == 0 || !run.knownTo().isBefore(from))
                .forEach(run -> rows.add(row(thing, run)));
        if (thing.kind() == Thing.Kind.MOVE) {
            rows.addAll(moved(thing));
        }
        thing.became().ifPresent(other -> rows.add(row("BECAME", thing.id(), other, new TreeMap<>())));
        return rows;
    }

    private static Row row(Thing thing, Run<Link> run) {
        Link link = run.part();
        SortedMap<String, Object> properties = held(run.knownFrom(), run.knownTo(), link.reports());
        if (link.role() != null) {
            properties.put("role", link.role().name());
        }
        String type = then(type(link.kind()), run.knownTo());
        return pointsHere(link.kind())
                ? row(type, link.target(), thing.id(), properties)
                : row(type, thing.id(), link.target(), properties);
    }

    /** From the actor to the proposal, past the move itself. */
    private static List<Row> moved(Thing thing) {
        String actor = target(thing, Link.Kind.MOVE_BY);
        String proposal = target(thing, Link.Kind.MOVE_ON);
        List<Row> rows = new ArrayList<>();
        for (Run<Version> run : Run.over(thing.history(), List::of, Version::facts)) {
            Version version = run.part();
            SortedMap<String, Object> properties = held(run.knownFrom(), run.knownTo(), version.reports());
            if (version.facts() instanceof Facts.OfMove move) {
                properties.put("move", move.move().name());
                Moments.put(properties, move.time());
            }
            properties.put("moveId", thing.id());
            rows.add(row(then("MOVED", run.knownTo()), actor, proposal, properties));
        }
        return rows;
    }

    private static String target(Thing thing, Link.Kind kind) {
        return thing.latest().links().stream()
                .filter(link -> link.kind() == kind)
                .findFirst()
                .map(Link::target)
                .orElseThrow();
    }

    private static SortedMap<String, Object> held(Instant from, Instant to, List<ReportId> reports) {
        SortedMap<String, Object> properties = new TreeMap<>();
        properties.put("knownFrom", Moments.of(from));
        properties.put("knownTo", Moments.of(to));
        properties.put("reports", reports.stream().map(ReportId::text).toList());
        return properties;
    }

    private static Row row(String type, String from, String to, SortedMap<String, Object> properties) {
        return Row.of(Map.of("type", type, "from", from, "to", to, "properties", properties));
    }

    private static String then(String type, Instant knownTo) {
        return knownTo.equals(Knowledge.FOREVER) ? type : type + "_THEN";
    }

    private static boolean pointsHere(Link.Kind kind) {
        return kind == Link.Kind.HAS_PARTICIPANT || kind == Link.Kind.MADE_BY || kind == Link.Kind.OWNED_BY;
    }

    private static String type(Link.Kind kind) {
        return switch (kind) {
            case HAS_PARTICIPANT -> "PARTICIPATED_IN";
            case MADE_BY -> "MADE";
            case OWNED_BY -> "OWNS";
            case MOVE_ON -> "ON";
            case MOVE_BY -> "BY";
            case HELD_AT, ADDRESSED_TO, ABOUT, THROUGH, SAID_AT, REPRESENTS, WITHIN -> kind.name();
        };
    }
}

package dev.parley.graph;

import dev.parley.resolve.Facts;
import dev.parley.resolve.Link;
import dev.parley.resolve.Thing;
import dev.parley.resolve.Version;
import java.util.List;
import java.util.Map;

/** The short form of a move that still holds: one link from the actor to the proposal. */
final class MovedRows {
    private MovedRows() {}

    static List<Map<String, Object>> of(Thing thing) {
        Version version = thing.latest();
        if (!(version.facts() instanceof Facts.OfMove move) || thing.became().isPresent()) {
            return List.of();
        }
        return version.links().stream()
                .filter(by -> by.kind() == Link.Kind.MOVE_BY)
                .flatMap(by -> version.links().stream()
                        .filter(on -> on.kind() == Link.Kind.MOVE_ON)
                        .map(on -> row(thing, move, by, on)))
                .toList();
    }

    private static Map<String, Object> row(Thing thing, Facts.OfMove move, Link by, Link on) {
        Map<String, Object> properties = new Properties()
                .put("moveId", thing.id())
                .put("move", move.move())
                .time("time", move.time())
                .put("knownFrom", thing.latest().knownFrom())
                .put("knownTo", thing.latest().knownTo())
                .put("reports", by.reports().stream().map(Object::toString).toList())
                .asMap();
        return Map.of("from", by.target(), "to", on.target(), "type", "MOVED", "properties", properties);
    }
}

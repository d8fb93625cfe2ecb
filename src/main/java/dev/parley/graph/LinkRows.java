package dev.parley.graph;

import dev.parley.resolve.Knowledge;
import dev.parley.resolve.Link;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.Thing;
import dev.parley.resolve.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A thing's links as rows to be written, each once for the whole time in which it held. */
final class LinkRows {
    private final Thing thing;

    LinkRows(Thing thing) {
        this.thing = thing;
    }

    List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        Map<Held, Version> open = new HashMap<>();
        Map<Held, Link> latest = new HashMap<>();
        for (Version version : thing.history()) {
            Map<Held, Link> now = new HashMap<>();
            version.links().forEach(link -> now.put(Held.of(link), link));
            open.keySet().stream()
                    .filter(held -> !now.containsKey(held))
                    .toList()
                    .forEach(held -> {
                        Version since = open.remove(held);
                        rows.add(row(latest.get(held), since, version));
                    });
            now.forEach((held, link) -> {
                open.putIfAbsent(held, version);
                latest.put(held, link);
            });
        }
        open.forEach((held, since) -> rows.add(row(latest.get(held), since, null)));
        return rows;
    }

    private record Held(Link.Kind kind, String target, String role) {
        static Held of(Link link) {
            return new Held(link.kind(), link.target(), String.valueOf(link.role()));
        }
    }

    /** @param end the version that no longer has the link, null when the last one still has it */
    private Map<String, Object> row(@Nullable Link link, @Nullable Version since, @Nullable Version end) {
        if (link == null || since == null) {
            throw new IllegalStateException("A link of " + thing.id() + " ended before it began");
        }
        boolean ended = end != null || thing.became().isPresent();
        Map<String, Object> properties = new Properties()
                .put("knownFrom", since.knownFrom())
                .put("knownTo", end == null ? thing.latest().knownTo() : end.knownFrom())
                .put("role", link.role())
                .put("reports", link.reports().stream().map(ReportId::text).toList())
                .put("owner", thing.id())
                .asMap();
        GraphLink form = GraphLink.of(link.kind());
        return Map.of(
                "from", form.pointsHere() ? link.target() : thing.id(),
                "to", form.pointsHere() ? thing.id() : link.target(),
                "type", ended && !isForever(end) ? form.type() + "_THEN" : form.type(),
                "properties", properties);
    }

    private boolean isForever(@Nullable Version end) {
        return end == null && thing.latest().knownTo().equals(Knowledge.FOREVER);
    }
}

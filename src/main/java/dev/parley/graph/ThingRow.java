package dev.parley.graph;

import dev.parley.resolve.Facts;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.Thing;
import dev.parley.resolve.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A thing's states as properties of nodes. */
final class ThingRow {
    private final Thing thing;

    ThingRow(Thing thing) {
        this.thing = thing;
    }

    /** The present state, under the thing's labels. */
    Map<String, Object> present(String hash) {
        Version latest = thing.latest();
        Properties properties = properties(latest).put("hash", hash);
        if (thing.became().isPresent()) {
            properties.put("knownFrom", latest.knownTo()).put("knownTo", latest.knownTo());
        }
        return Map.of("id", thing.id(), "labels", labels(latest), "properties", properties.asMap());
    }

    /** Superseded states; neighbours that differ in nothing shown are one. */
    List<Map<String, Object>> past() {
        List<Map<String, Object>> rows = new ArrayList<>();
        int superseded = thing.history().size() - (thing.became().isPresent() ? 0 : 1);
        for (int i = 0; i < superseded; i++) {
            rows.add(Map.of(
                    "id",
                    thing.id(),
                    "properties",
                    properties(thing.history().get(i)).asMap()));
        }
        return rows;
    }

    List<Map<String, Object>> evidence() {
        return thing.latest().reports().stream()
                .distinct()
                .map(report -> Map.<String, Object>of("id", thing.id(), "report", report.text()))
                .toList();
    }

    private List<String> labels(Version version) {
        String label = capital(thing.kind().name());
        if (thing.became().isPresent()) {
            return List.of("Past" + label);
        }
        return switch (version.facts()) {
            case Facts.OfActor actor -> List.of(label, capital(actor.kind().name()));
            case Facts.OfMeeting m -> List.of(label, "Entry");
            case Facts.OfStatement s -> List.of(label, "Entry");
            case Facts.OfMove m -> List.of(label, "Entry");
            case Facts.OfLocation l -> List.of(label);
            case Facts.OfProposal p -> List.of(label);
        };
    }

    private Properties properties(Version version) {
        Properties properties = new Properties()
                .put("id", thing.id())
                .put("knownFrom", version.knownFrom())
                .put("knownTo", version.knownTo())
                .put("sourceCount", version.sourceCount())
                .put("reportCount", version.reports().stream().distinct().count())
                .put("disputed", !version.conflicts().isEmpty());
        switch (version.facts()) {
            case Facts.OfActor a ->
                properties
                        .name(a.name())
                        .put("kind", a.kind())
                        .put("aliases", a.aliases())
                        .put("titles", a.titles());
            case Facts.OfLocation l ->
                properties
                        .name(l.name())
                        .put("kind", l.kind())
                        .put("country", l.country())
                        .put("latitude", l.latitude())
                        .put("longitude", l.longitude());
            case Facts.OfMeeting m -> meeting(properties, m);
            case Facts.OfStatement s ->
                properties
                        .put("text", s.text())
                        .put("speech", s.speech())
                        .put("act", s.act())
                        .put("conditional", s.conditional())
                        .entryTime(s.time());
            case Facts.OfProposal p -> properties.name(p.name());
            case Facts.OfMove m -> properties.put("move", m.move()).entryTime(m.time());
        }
        return properties;
    }

    private static void meeting(Properties properties, Facts.OfMeeting meeting) {
        List<Facts.StatusTold> history = meeting.history();
        properties
                .put("name", meeting.name())
                .put("kind", meeting.kind())
                .put("channel", meeting.channel())
                .put("status", meeting.status())
                .put("duration", meeting.duration())
                .entryTime(meeting.time())
                .put("statuses", history.stream().map(s -> s.status().name()).toList())
                .put(
                        "statusKnownFrom",
                        history.stream().map(s -> Properties.utc(s.knownFrom())).toList())
                .put(
                        "statusReports",
                        history.stream()
                                .map(Facts.StatusTold::report)
                                .map(ReportId::text)
                                .toList());
    }

    private static String capital(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }
}

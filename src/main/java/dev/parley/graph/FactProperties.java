package dev.parley.graph;

import dev.parley.resolve.Facts;
import dev.parley.resolve.Version;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A version of a thing as properties of a node; what is not known is left out. */
final class FactProperties {
    private FactProperties() {}

    static SortedMap<String, Object> of(String id, Version version) {
        SortedMap<String, Object> properties = new TreeMap<>();
        properties.put("id", id);
        properties.put("knownFrom", Moments.of(version.knownFrom()));
        properties.put("knownTo", Moments.of(version.knownTo()));
        properties.put("sourceCount", version.sourceCount());
        properties.put("reportCount", version.reports().size());
        properties.put("disputed", !version.conflicts().isEmpty());
        put(properties, version.facts());
        return properties;
    }

    private static void put(Map<String, Object> properties, Facts facts) {
        switch (facts) {
            case Facts.OfActor actor -> {
                putName(properties, actor.name());
                properties.put("kind", actor.kind().name());
                properties.put("aliases", actor.aliases());
                properties.put("titles", actor.titles());
            }
            case Facts.OfLocation location -> {
                putName(properties, location.name());
                properties.put("kind", location.kind().name());
                putKnown(properties, "country", location.country());
                putKnown(properties, "latitude", location.latitude());
                putKnown(properties, "longitude", location.longitude());
            }
            case Facts.OfMeeting meeting -> putMeeting(properties, meeting);
            case Facts.OfStatement statement -> {
                properties.put("text", statement.words().text());
                putKnown(properties, "source", statement.words().source());
                putKnown(properties, "cue", statement.words().cue());
                properties.put("speech", statement.speech().name());
                properties.put("act", statement.act().name());
                properties.put("conditional", statement.conditional());
                Moments.put(properties, statement.time());
            }
            case Facts.OfProposal proposal -> properties.put("name", proposal.name());
            case Facts.OfNegotiation negotiation -> {
                putName(properties, negotiation.name());
                Moments.put(properties, negotiation.time());
            }
            case Facts.OfRound round -> {
                putName(properties, round.name());
                properties.put("place", round.place());
                putKnown(properties, "number", round.number());
                Moments.put(properties, round.time());
            }
            case Facts.OfIssue issue -> putName(properties, issue.name());
            case Facts.OfMove move -> {
                properties.put("move", move.move().name());
                Moments.put(properties, move.time());
            }
        }
    }

    private static void putMeeting(Map<String, Object> properties, Facts.OfMeeting meeting) {
        properties.put("name", meeting.name());
        properties.put("kind", meeting.kind().name());
        properties.put("channel", meeting.channel().name());
        properties.put("status", meeting.status().name());
        putKnown(properties, "duration", meeting.duration());
        Moments.put(properties, meeting.time());
        List<Facts.StatusTold> history = meeting.history();
        List<ZonedDateTime> known =
                history.stream().map(told -> Moments.of(told.knownFrom())).toList();
        properties.put(
                "statuses", history.stream().map(told -> told.status().name()).toList());
        properties.put("statusKnownFrom", known);
        properties.put(
                "statusReports",
                history.stream().map(told -> told.report().text()).toList());
    }

    private static void putName(Map<String, Object> properties, String name) {
        properties.put("name", name);
        properties.put("nameKey", NameKey.of(name));
    }

    private static void putKnown(Map<String, Object> properties, String key, @Nullable Object value) {
        if (value != null) {
            properties.put(key, value);
        }
    }
}

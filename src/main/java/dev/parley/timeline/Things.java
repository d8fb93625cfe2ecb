package dev.parley.timeline;

import dev.parley.time.Precision;
import dev.parley.time.TimeSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Makes things of what the database answers. */
final class Things {
    private static final Instant UNDATED = Instant.parse("9999-01-01T00:00:00Z");

    private Things() {}

    /** A row with the columns {@code id}, {@code labels} and {@code state}. */
    static Thing thing(Record row, Moment moment) {
        return thing(row.get("id").asString(), row.get("labels").asList(Value::asString), row.get("state"), moment);
    }

    /** @throws StoryChanged when it was there when the row began, and is not any more */
    static Thing thing(String id, List<String> labels, Value state, Moment moment) {
        Support support = new Support(
                new ThingAt(id, moment),
                state.get("sourceCount").asInt(0),
                state.get("reportCount").asInt(0),
                state.get("disputed").asBoolean(false));
        return labels.stream()
                .map(label -> thing(label, support, state))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(StoryChanged::new);
    }

    private static @Nullable Thing thing(String label, Support support, Value state) {
        return switch (label.startsWith("Past") ? label.substring("Past".length()) : label) {
            case "Actor" -> actor(support, state);
            case "Location" -> location(support, state);
            case "Meeting" -> meeting(support, state);
            case "Statement" -> statement(support, state);
            case "Proposal" -> new Proposal(support, state.get("name").asString(""));
            case "Negotiation" -> new Negotiation(support, state.get("name").asString(""), time(state, "time"));
            case "Round" -> round(support, state);
            case "Issue" -> new Issue(support, state.get("name").asString(""));
            case "Move" -> new Move(support, state.get("move").asString(), time(state, "time"));
            default -> null;
        };
    }

    static TimeSpan time(Value state, String prefix) {
        return new TimeSpan(
                instant(state.get(prefix + "Earliest")),
                instant(state.get(prefix + "Latest")),
                state.get(prefix + "Edtf").asString(""),
                Precision.valueOf(state.get(prefix + "Precision").asString("UNKNOWN")));
    }

    static @Nullable Instant instant(Value value) {
        return value.isNull() ? null : value.asZonedDateTime().toInstant();
    }

    static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }

    static List<String> texts(Value value) {
        return value.isNull() ? List.of() : value.asList(Value::asString);
    }

    private static Actor actor(Support support, Value state) {
        return new Actor(
                support,
                text(state.get("name")),
                state.get("kind").asString(),
                texts(state.get("aliases")),
                texts(state.get("titles")));
    }

    private static Location location(Support support, Value state) {
        return new Location(
                support,
                state.get("name").asString(""),
                state.get("kind").asString("OTHER"),
                text(state.get("country")),
                number(state.get("latitude")),
                number(state.get("longitude")));
    }

    private static Meeting meeting(Support support, Value state) {
        return new Meeting(
                support,
                text(state.get("kind")),
                state.get("channel").asString("UNKNOWN"),
                state.get("status").asString(),
                time(state, "time"),
                text(state.get("duration")),
                statusHistory(support, state));
    }

    private static Statement statement(Support support, Value state) {
        return new Statement(
                support,
                state.get("text").asString(""),
                text(state.get("source")),
                text(state.get("cue")),
                text(state.get("speech")),
                text(state.get("act")),
                state.get("conditional").asBoolean(false),
                time(state, "time"));
    }

    private static Round round(Support support, Value state) {
        Value number = state.get("number");
        return new Round(
                support,
                state.get("name").asString(""),
                state.get("place").asInt(),
                number.isNull() ? null : number.asInt(),
                time(state, "time"));
    }

    private static List<StatusChange> statusHistory(Support support, Value state) {
        List<String> statuses = texts(state.get("statuses"));
        List<String> reports = texts(state.get("statusReports"));
        Value known = state.get("statusKnownFrom");
        List<StatusChange> history = new ArrayList<>();
        for (int i = 0; i < statuses.size(); i++) {
            history.add(new StatusChange(
                    statuses.get(i),
                    published(instant(known.get(i))),
                    new ThingAt(reports.get(i), support.ref().moment())));
        }
        return history;
    }

    /** Null for what only articles without a date tell. */
    static @Nullable Instant published(@Nullable Instant known) {
        return UNDATED.equals(known) ? null : known;
    }

    private static @Nullable Double number(Value value) {
        return value.isNull() ? null : value.asDouble();
    }
}

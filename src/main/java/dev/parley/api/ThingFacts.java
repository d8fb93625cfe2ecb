package dev.parley.api;

import dev.parley.timeline.Actor;
import dev.parley.timeline.Entry;
import dev.parley.timeline.Location;
import dev.parley.timeline.Meeting;
import dev.parley.timeline.Move;
import dev.parley.timeline.Proposal;
import dev.parley.timeline.Statement;
import dev.parley.timeline.Thing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a file tells of a thing: the same names and kinds in every form. */
final class ThingFacts {
    /** Every name that can occur, with the kind of its values. */
    static final Map<String, Kind> NAMES = names();

    private ThingFacts() {}

    /** What a value is. */
    enum Kind {
        TEXT,
        NUMBER,
        WHOLE,
        FLAG
    }

    static String type(Thing thing) {
        return thing.getClass().getSimpleName();
    }

    static String label(Thing thing) {
        return switch (thing) {
            case Actor actor -> Objects.requireNonNullElse(actor.name(), actor.kind());
            case Location location -> location.name();
            case Proposal proposal -> proposal.name();
            case Statement statement -> Title.shortened(statement.text());
            case Meeting meeting -> Title.spoken(Objects.requireNonNullElse(meeting.kind(), "MEETING"));
            case Move move -> Title.spoken(move.move());
        };
    }

    /** Without what is unknown. */
    static Map<String, Object> of(Thing thing) {
        Facts facts = new Facts(new LinkedHashMap<>());
        facts.add("label", label(thing)).add("type", type(thing));
        switch (thing) {
            case Actor actor -> facts.add("kind", actor.kind());
            case Location place ->
                facts.add("kind", place.kind())
                        .add("country", place.country())
                        .add("latitude", place.latitude())
                        .add("longitude", place.longitude());
            case Meeting meeting ->
                facts.add("kind", meeting.kind())
                        .add("channel", meeting.channel())
                        .add("status", meeting.status())
                        .add("duration", meeting.duration());
            case Statement statement -> facts.add("kind", statement.act()).add("text", statement.text());
            case Move move -> facts.add("kind", move.move());
            case Proposal proposal -> facts.add("text", proposal.name());
        }
        if (thing instanceof Entry entry) {
            facts.add("earliest", text(entry.time().earliest()))
                    .add("latest", text(entry.time().latest()))
                    .add("edtf", entry.time().edtf());
        }
        return facts.add("sourceCount", thing.sourceCount())
                .add("reportCount", thing.reportCount())
                .add("disputed", thing.disputed())
                .values();
    }

    private static @Nullable String text(@Nullable Instant bound) {
        return bound == null ? null : bound.toString();
    }

    private static Map<String, Kind> names() {
        Map<String, Kind> names = new LinkedHashMap<>();
        List<String> texts = new ArrayList<>(List.of("label", "type", "kind", "country"));
        texts.addAll(List.of("channel", "status", "duration", "text", "earliest", "latest", "edtf"));
        texts.forEach(name -> names.put(name, Kind.TEXT));
        List.of("latitude", "longitude").forEach(name -> names.put(name, Kind.NUMBER));
        List.of("sourceCount", "reportCount").forEach(name -> names.put(name, Kind.WHOLE));
        names.put("disputed", Kind.FLAG);
        return names;
    }

    private record Facts(Map<String, Object> values) {

        Facts add(String name, @Nullable Object value) {
            if (value != null && !value.equals("")) {
                values.put(name, value);
            }
            return this;
        }
    }
}

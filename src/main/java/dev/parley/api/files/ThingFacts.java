package dev.parley.api.files;

import dev.parley.api.Title;
import dev.parley.time.TimeSpan;
import dev.parley.timeline.Actor;
import dev.parley.timeline.Entry;
import dev.parley.timeline.Issue;
import dev.parley.timeline.Location;
import dev.parley.timeline.Meeting;
import dev.parley.timeline.Move;
import dev.parley.timeline.Negotiation;
import dev.parley.timeline.Proposal;
import dev.parley.timeline.Round;
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
            case Negotiation negotiation -> negotiation.name();
            case Round round -> round.name();
            case Issue issue -> issue.name();
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
            case Negotiation negotiation -> facts.addTime(negotiation.time());
            case Round round -> facts.addTime(round.time());
            case Issue issue -> {}
        }
        if (thing instanceof Entry entry) {
            facts.addTime(entry.time());
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

        Facts addTime(TimeSpan time) {
            return add("earliest", text(time.earliest()))
                    .add("latest", text(time.latest()))
                    .add("edtf", time.edtf());
        }

        Facts add(String name, @Nullable Object value) {
            if (value != null && !value.equals("")) {
                values.put(name, value);
            }
            return this;
        }
    }
}

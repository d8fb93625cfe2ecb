package dev.parley.resolve.strand;

import dev.parley.extract.Act;
import dev.parley.extract.ActorKind;
import dev.parley.extract.Channel;
import dev.parley.extract.LocationKind;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.MoveKind;
import dev.parley.extract.Speech;
import dev.parley.resolve.Facts;
import dev.parley.time.EdtfText;
import dev.parley.time.TimeSpan;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts the values that analysts decided in the place of those that reports gave. */
final class Corrected {
    private final Map<String, String> values;

    /** @param values field to value, both as the API writes them */
    private Corrected(Map<String, String> values) {
        this.values = values;
    }

    static Facts of(Facts facts, Map<String, String> values) {
        return values.isEmpty() ? facts : new Corrected(values).corrected(facts);
    }

    private Facts corrected(Facts facts) {
        return switch (facts) {
            case Facts.OfActor actor -> actor(actor);
            case Facts.OfLocation place ->
                new Facts.OfLocation(
                        text("name", place.name()),
                        oneOf("kind", LocationKind.class, place.kind()),
                        values.getOrDefault("country", place.country()),
                        number("latitude", place.latitude()),
                        number("longitude", place.longitude()));
            case Facts.OfMeeting meeting ->
                new Facts.OfMeeting(
                        text("name", meeting.name()),
                        oneOf("kind", MeetingKind.class, meeting.kind()),
                        oneOf("channel", Channel.class, meeting.channel()),
                        oneOf("status", MeetingStatus.class, meeting.status()),
                        time(meeting.time()),
                        values.getOrDefault("duration", meeting.duration()),
                        meeting.history());
            case Facts.OfStatement said ->
                new Facts.OfStatement(
                        said.words(),
                        oneOf("speech", Speech.class, said.speech()),
                        oneOf("act", Act.class, said.act()),
                        Boolean.parseBoolean(text("conditional", String.valueOf(said.conditional()))),
                        time(said.time()));
            case Facts.OfProposal proposal -> new Facts.OfProposal(text("name", proposal.name()));
            case Facts.OfNegotiation negotiation -> negotiation;
            case Facts.OfRound round -> round;
            case Facts.OfIssue issue -> issue;
            case Facts.OfMove move -> new Facts.OfMove(oneOf("move", MoveKind.class, move.move()), time(move.time()));
        };
    }

    /** The name that reports give stays as an alias. */
    private Facts.OfActor actor(Facts.OfActor told) {
        String name = text("name", told.name());
        TreeSet<String> aliases = new TreeSet<>(told.aliases());
        aliases.add(told.name());
        aliases.remove(name);
        return new Facts.OfActor(
                name, oneOf("kind", ActorKind.class, told.kind()), List.copyOf(aliases), told.titles());
    }

    private String text(String field, String told) {
        return values.getOrDefault(field, told);
    }

    private @Nullable Double number(String field, @Nullable Double told) {
        String corrected = values.get(field);
        return corrected == null ? told : Double.valueOf(corrected);
    }

    private TimeSpan time(TimeSpan told) {
        String corrected = values.get("time");
        return corrected == null ? told : EdtfText.read(corrected);
    }

    private <E extends Enum<E>> E oneOf(String field, Class<E> type, E told) {
        String corrected = values.get(field);
        return corrected == null ? told : Enum.valueOf(type, corrected);
    }
}

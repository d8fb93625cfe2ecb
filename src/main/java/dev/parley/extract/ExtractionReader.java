package dev.parley.extract;

import dev.parley.article.Publication;
import dev.parley.article.TextSpan;
import dev.parley.time.Precision;
import dev.parley.time.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads back what {@link ExtractionWriter} wrote. */
final class ExtractionReader {
    private ExtractionReader() {}

    static Extraction read(JsonNode line) {
        JsonNode published = line.required("published");
        return new Extraction(
                new Publication(time(published.required("time")), Publication.Basis.valueOf(text(published, "basis"))),
                spans(line.required("boilerplate")),
                all(line.required("actors"), ExtractionReader::actor),
                all(line.required("locations"), ExtractionReader::location),
                all(line.required("times"), ExtractionReader::timeExpression),
                all(line.required("meetings"), ExtractionReader::meeting),
                all(line.required("statements"), ExtractionReader::statement),
                all(line.required("proposals"), ExtractionReader::proposal));
    }

    private static ActorReport actor(JsonNode node) {
        return new ActorReport(
                text(node, "id"),
                text(node, "name"),
                ActorKind.valueOf(text(node, "kind")),
                strings(node.required("aliases")),
                strings(node.required("titles")),
                strings(node.required("represents")),
                all(node.required("mentions"), ExtractionReader::mention));
    }

    private static LocationReport location(JsonNode node) {
        JsonNode latitude = node.required("latitude");
        JsonNode longitude = node.required("longitude");
        return new LocationReport(
                text(node, "id"),
                text(node, "name"),
                LocationKind.valueOf(text(node, "kind")),
                optional(node, "country"),
                latitude.isNull() ? null : latitude.asDouble(),
                longitude.isNull() ? null : longitude.asDouble(),
                optional(node, "within"),
                all(node.required("mentions"), ExtractionReader::mention));
    }

    private static TimeExpression timeExpression(JsonNode node) {
        return new TimeExpression(
                span(node),
                text(node, "text"),
                TimeExpression.Type.valueOf(text(node, "type")),
                text(node, "value"),
                time(node.required("span")));
    }

    private static MeetingReport meeting(JsonNode node) {
        return new MeetingReport(
                text(node, "id"),
                MeetingKind.valueOf(text(node, "kind")),
                Channel.valueOf(text(node, "channel")),
                MeetingStatus.valueOf(text(node, "status")),
                all(
                        node.required("participants"),
                        p -> new Participant(text(p, "actor"), Role.valueOf(text(p, "role")))),
                strings(node.required("locations")),
                time(node.required("time")),
                optional(node, "duration"),
                all(node.required("mentions"), m -> new Quotation(span(m), text(m, "text"))));
    }

    private static StatementReport statement(JsonNode node) {
        return new StatementReport(
                text(node, "id"),
                optional(node, "speaker"),
                spans(node.required("source")),
                spans(node.required("cue")),
                spans(node.required("content")),
                Speech.valueOf(text(node, "speech")),
                Act.valueOf(text(node, "act")),
                node.required("conditional").asBoolean(),
                strings(node.required("addressees")),
                strings(node.required("about")),
                optional(node, "outlet"),
                time(node.required("time")));
    }

    private static ProposalReport proposal(JsonNode node) {
        return new ProposalReport(
                text(node, "id"),
                text(node, "name"),
                optional(node, "owner"),
                all(node.required("mentions"), ExtractionReader::mention),
                all(node.required("moves"), ExtractionReader::move));
    }

    private static Move move(JsonNode node) {
        return new Move(
                text(node, "actor"), MoveKind.valueOf(text(node, "move")), time(node.required("time")), span(node));
    }

    private static Mention mention(JsonNode node) {
        return new Mention(span(node), text(node, "text"), MentionForm.valueOf(text(node, "form")));
    }

    private static TextSpan span(JsonNode node) {
        return new TextSpan(node.required("start").asInt(), node.required("end").asInt());
    }

    private static TimeSpan time(JsonNode node) {
        return new TimeSpan(
                bound(optional(node, "earliest"), false),
                bound(optional(node, "latest"), true),
                text(node, "edtf"),
                Precision.valueOf(text(node, "precision")));
    }

    private static @Nullable Instant bound(@Nullable String written, boolean isEnd) {
        if (written == null || written.contains("T")) {
            return written == null ? null : Instant.parse(written);
        }
        LocalDate day = LocalDate.parse(written);
        Instant start = (isEnd ? day.plusDays(1) : day).atStartOfDay().toInstant(ZoneOffset.UTC);
        return isEnd ? start.minusMillis(1) : start;
    }

    private static List<TextSpan> spans(JsonNode array) {
        return all(
                array,
                pair -> new TextSpan(pair.required(0).asInt(), pair.required(1).asInt()));
    }

    private static List<String> strings(JsonNode array) {
        return all(array, JsonNode::asString);
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).asString();
    }

    private static @Nullable String optional(JsonNode node, String field) {
        JsonNode value = node.required(field);
        return value.isNull() ? null : value.asString();
    }

    private static <T> List<T> all(JsonNode array, Function<JsonNode, T> reader) {
        List<T> things = new ArrayList<>();
        for (JsonNode node : array) {
            things.add(reader.apply(node));
        }
        return things;
    }
}

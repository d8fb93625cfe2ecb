package dev.parley.extract;

import dev.parley.article.Publication;
import dev.parley.article.TextSpan;
import dev.parley.time.TimeSpan;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes an extraction as one JSON object, in the form that the batch command gives out. */
final class ExtractionWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ExtractionWriter() {}

    static ObjectNode write(String id, Extraction extraction) {
        ObjectNode line = JSON.objectNode();
        line.put("id", id);
        line.putObject("published")
                .put("basis", basis(extraction.published()).name())
                .set("time", time(extraction.published().time()));
        line.set("boilerplate", spans(extraction.boilerplate()));
        line.set("actors", all(extraction.actors(), ExtractionWriter::actor));
        line.set("locations", all(extraction.locations(), ExtractionWriter::location));
        line.set("times", all(extraction.times(), ExtractionWriter::timeExpression));
        line.set("meetings", all(extraction.meetings(), ExtractionWriter::meeting));
        line.set("statements", all(extraction.statements(), ExtractionWriter::statement));
        line.set("proposals", all(extraction.proposals(), ExtractionWriter::proposal));
        return line;
    }

    private static ObjectNode actor(ActorReport actor) {
        ObjectNode node = JSON.objectNode()
                .put("id", actor.id())
                .put("name", actor.name())
                .put("kind", actor.kind().name());
        node.set("aliases", strings(actor.aliases()));
        node.set("titles", strings(actor.titles()));
        node.set("represents", strings(actor.represents()));
        node.set("mentions", all(actor.mentions(), ExtractionWriter::mention));
        return node;
    }

    private static ObjectNode location(LocationReport location) {
        ObjectNode node = JSON.objectNode()
                .put("id", location.id())
                .put("name", location.name())
                .put("kind", location.kind().name())
                .put("country", location.country())
                .put("latitude", location.latitude())
                .put("longitude", location.longitude())
                .put("within", location.within());
        node.set("mentions", all(location.mentions(), ExtractionWriter::mention));
        return node;
    }

    private static ObjectNode timeExpression(TimeExpression time) {
        ObjectNode node =
                quoted(time.span(), time.text()).put("type", time.type().name()).put("value", time.value());
        node.set("span", time(time.time()));
        return node;
    }

    private static ObjectNode meeting(MeetingReport meeting) {
        ObjectNode node = JSON.objectNode()
                .put("id", meeting.id())
                .put("kind", meeting.kind().name())
                .put("channel", meeting.channel().name())
                .put("status", meeting.status().name());
        node.set(
                "participants",
                all(
                        meeting.participants(),
                        p -> JSON.objectNode()
                                .put("actor", p.actor())
                                .put("role", p.role().name())));
        node.set("locations", strings(meeting.locations()));
        node.set("time", time(meeting.time()));
        node.put("duration", meeting.duration());
        node.set("mentions", all(meeting.mentions(), m -> quoted(m.span(), m.text())));
        return node;
    }

    private static ObjectNode statement(StatementReport statement) {
        ObjectNode node = JSON.objectNode().put("id", statement.id()).put("speaker", statement.speaker());
        node.set("source", spans(statement.source()));
        node.set("cue", spans(statement.cue()));
        node.set("content", spans(statement.content()));
        node.put("speech", statement.speech().name())
                .put("act", statement.act().name())
                .put("conditional", statement.conditional());
        node.set("addressees", strings(statement.addressees()));
        node.set("about", strings(statement.about()));
        node.put("outlet", statement.outlet());
        node.set("time", time(statement.time()));
        return node;
    }

    private static ObjectNode proposal(ProposalReport proposal) {
        ObjectNode node = JSON.objectNode()
                .put("id", proposal.id())
                .put("name", proposal.name())
                .put("owner", proposal.owner());
        node.set("mentions", all(proposal.mentions(), ExtractionWriter::mention));
        node.set("moves", all(proposal.moves(), ExtractionWriter::move));
        return node;
    }

    private static ObjectNode move(Move move) {
        ObjectNode node = JSON.objectNode()
                .put("actor", move.actor())
                .put("move", move.move().name());
        node.set("time", time(move.time()));
        return node.put("start", move.span().start()).put("end", move.span().end());
    }

    private static ObjectNode mention(Mention mention) {
        return quoted(mention.span(), mention.text()).put("form", mention.form().name());
    }

    private static ObjectNode quoted(TextSpan span, String text) {
        return JSON.objectNode()
                .put("start", span.start())
                .put("end", span.end())
                .put("text", text);
    }

    private static ObjectNode time(TimeSpan time) {
        return JSON.objectNode()
                .put("earliest", time.earliestText())
                .put("latest", time.latestText())
                .put("edtf", time.edtf())
                .put("precision", time.precision().name());
    }

    private static ArrayNode spans(List<TextSpan> spans) {
        ArrayNode array = JSON.arrayNode();
        spans.forEach(span -> array.addArray().add(span.start()).add(span.end()));
        return array;
    }

    private static ArrayNode strings(Collection<String> strings) {
        ArrayNode array = JSON.arrayNode();
        strings.forEach(array::add);
        return array;
    }

    private static <T extends @Nullable Object> ArrayNode all(List<T> things, Function<T, ObjectNode> writer) {
        ArrayNode array = JSON.arrayNode();
        things.forEach(thing -> array.add(writer.apply(thing)));
        return array;
    }

    /** The format knows no more than that nothing is known. */
    private static Publication.Basis basis(Publication published) {
        return published.basis() == Publication.Basis.IMPOSSIBLE ? Publication.Basis.NONE : published.basis();
    }
}

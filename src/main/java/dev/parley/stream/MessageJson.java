package dev.parley.stream;

import dev.parley.article.ArticleForm;
import dev.parley.article.ArticleId;
import dev.parley.extract.ExtractionJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Messages as JSON. The first field says in which version of the form it is written: a message of a later one is set aside,
 * not guessed at. Fields may be added within a version, since unknown ones are passed over.
 */
final class MessageJson {
    static final int SCHEMA = 1;
    private static final int LONGEST = 32 << 20;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(50)
                            .maxStringLength(LONGEST)
                            .build())
                    .build())
            .build();

    private MessageJson() {}

    static byte[] bytes(Message message) {
        ObjectNode json = JSON.createObjectNode().put("schema", SCHEMA);
        json.put("article", message.article().value());
        switch (message) {
            case Message.ToRead toRead -> ArticleForm.write(toRead.content(), json.putObject("content"));
            case Message.Told told ->
                json.put("version", told.version())
                        .put("extraction", ExtractionJson.write(told.article().value(), told.extraction()));
            case Message.Stored stored -> json.put("stored", true);
            case Message.Failed failed ->
                json.put("at", failed.at().name())
                        .put("reason", failed.reason())
                        .put("version", failed.version());
        }
        return JSON.writeValueAsBytes(json);
    }

    /** @throws MessageUnreadable with what is wrong */
    static Message read(Topic topic, byte @Nullable [] value) {
        if (value == null) {
            throw new MessageUnreadable("The message is empty");
        }
        try {
            return read(topic, JSON.readTree(value));
        } catch (MessageUnreadable unreadable) {
            throw unreadable;
        } catch (RuntimeException e) {
            throw new MessageUnreadable("The message cannot be read: " + e.getMessage(), e);
        }
    }

    private static Message read(Topic topic, JsonNode json) {
        int schema = json.required("schema").intValue();
        if (schema != SCHEMA) {
            throw new MessageUnreadable(
                    "The message is of schema " + schema + ", and " + SCHEMA + " is what is read here");
        }
        ArticleId id = new ArticleId(json.required("article").stringValue());
        return switch (topic) {
            case ARTICLES -> new Message.ToRead(ArticleForm.read(id, json.required("content")));
            case EXTRACTIONS ->
                new Message.Told(
                        id,
                        ExtractionJson.read(json.required("extraction").stringValue()),
                        json.required("version").stringValue());
            case FACTS -> new Message.Stored(id);
            case FAILED ->
                new Message.Failed(
                        id,
                        Leg.valueOf(json.required("at").stringValue()),
                        json.required("reason").stringValue(),
                        json.required("version").stringValue());
        };
    }
}

package dev.parley.archive;

import dev.parley.article.ArticleForm;
import dev.parley.article.ArticleId;
import dev.parley.graph.KeptArticle;
import dev.parley.graph.Stage;
import dev.parley.graph.Standing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A stored article as JSON: what it says and when it was published, how far it had come and what had read it. */
final class ArticleLine {
    private ArticleLine() {}

    static ObjectNode json(KeptArticle kept) {
        ObjectNode json = ArchiveJson.object().put("id", kept.id().value());
        json.put("state", kept.standing().stage().name());
        put(json, "reason", kept.standing().reason());
        json.put("receivedAt", kept.receivedAt().toString());
        put(json, "extractor", kept.extractorVersion());
        if (kept.article() != null) {
            ArticleForm.write(kept.article(), json);
        }
        return json;
    }

    static KeptArticle article(JsonNode json) {
        ArticleId id = new ArticleId(json.required("id").stringValue());
        Stage stage = Stage.valueOf(json.required("state").stringValue());
        if (json.has("text") == (stage == Stage.RETRACTED)) {
            throw new IllegalArgumentException("article " + id + " is " + stage + " and "
                    + (json.has("text") ? "has a text all the same" : "has no text"));
        }
        return new KeptArticle(
                id,
                new Standing(stage, text(json, "reason")),
                Instant.parse(json.required("receivedAt").stringValue()),
                stage == Stage.RETRACTED ? null : ArticleForm.read(id, json),
                text(json, "extractor"));
    }

    private static void put(ObjectNode json, String field, @Nullable String value) {
        if (value != null) {
            json.put(field, value);
        }
    }

    private static @Nullable String text(JsonNode json, String field) {
        return json.has(field) ? json.required(field).stringValue() : null;
    }
}

package dev.parley.archive;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import dev.parley.article.Fingerprint;
import dev.parley.article.Publication;
import dev.parley.article.TextSpan;
import dev.parley.graph.KeptArticle;
import dev.parley.graph.Stage;
import dev.parley.graph.Standing;
import dev.parley.time.Precision;
import dev.parley.time.TimeSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
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
        Article article = kept.article();
        if (article != null) {
            put(json, article);
        }
        return json;
    }

    private static void put(ObjectNode json, Article article) {
        json.put("text", article.text());
        put(json, "title", article.title());
        put(json, "publisher", article.publisher());
        put(json, "url", article.url());
        put(json, "byline", article.byline());
        json.put("language", article.language());
        TimeSpan time = article.publication().time();
        ObjectNode published = json.putObject("published");
        put(published, "earliest", time.earliest());
        put(published, "latest", time.latest());
        published.put("edtf", time.edtf());
        published.put("precision", time.precision().name());
        published.put("basis", article.publication().basis().name());
        ArrayNode boilerplate = json.putArray("boilerplate");
        article.boilerplate()
                .forEach(span -> boilerplate.addArray().add(span.start()).add(span.end()));
        ArrayNode fingerprint = json.putArray("fingerprint");
        article.fingerprint().minima().forEach(fingerprint::add);
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
                stage == Stage.RETRACTED ? null : content(id, json),
                text(json, "extractor"));
    }

    private static Article content(ArticleId id, JsonNode json) {
        String text = json.required("text").stringValue();
        return new Article(
                id,
                text,
                text(json, "title"),
                text(json, "publisher"),
                text(json, "url"),
                text(json, "byline"),
                publication(json.required("published")),
                json.required("language").stringValue(),
                boilerplate(json.required("boilerplate"), text),
                new Fingerprint(json.required("fingerprint").values().stream()
                        .map(JsonNode::intValue)
                        .toList()));
    }

    private static Publication publication(JsonNode json) {
        TimeSpan time = new TimeSpan(
                instant(json, "earliest"),
                instant(json, "latest"),
                json.required("edtf").stringValue(),
                Precision.valueOf(json.required("precision").stringValue()));
        return new Publication(
                time, Publication.Basis.valueOf(json.required("basis").stringValue()));
    }

    private static List<TextSpan> boilerplate(JsonNode json, String text) {
        List<TextSpan> spans = new ArrayList<>();
        for (JsonNode span : json.values()) {
            TextSpan read =
                    new TextSpan(span.required(0).intValue(), span.required(1).intValue());
            if (read.end() > text.length()) {
                throw new IllegalArgumentException("a span ends behind the text: " + read);
            }
            spans.add(read);
        }
        return spans;
    }

    private static void put(ObjectNode json, String field, @Nullable Object value) {
        if (value != null) {
            json.put(field, value.toString());
        }
    }

    private static @Nullable String text(JsonNode json, String field) {
        return json.has(field) ? json.required(field).stringValue() : null;
    }

    private static @Nullable Instant instant(JsonNode json, String field) {
        return json.has(field) ? Instant.parse(json.required(field).stringValue()) : null;
    }
}

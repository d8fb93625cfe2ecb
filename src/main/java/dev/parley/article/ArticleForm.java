package dev.parley.article;

import dev.parley.time.Precision;
import dev.parley.time.TimeSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A kept article as JSON, but for its id: the form of archives and of messages. Reading it gives an equal article. */
public final class ArticleForm {
    private ArticleForm() {}

    public static void write(Article article, ObjectNode json) {
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

    /** @throws RuntimeException with what is wrong */
    public static Article read(ArticleId id, JsonNode json) {
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

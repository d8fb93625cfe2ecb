package dev.parley.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The fields of one JSON object that describe an article, and the first thing that was wrong with them. */
final class ArticleFields {
    private static final Set<String> KNOWN = Set.of("id", "text", "html", "title", "publishedAt", "publisher", "url");
    private static final int MOST_KEYS = 1_000;

    private final Map<String, String> values = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private @Nullable String code;
    private String message = "";

    /** Reads the object whose start the parser has just passed, to its end. */
    void read(JsonParser parser) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken value = parser.nextToken();
            if (seen.size() >= MOST_KEYS) {
                fail("BAD_JSON", "The object has more than " + MOST_KEYS + " keys");
            } else if (!seen.add(name)) {
                fail("DUPLICATE_KEY", "The key \"" + shortened(name) + "\" stands twice");
            } else if (KNOWN.contains(name)) {
                keep(name, value, parser);
            }
            parser.skipChildren();
        }
    }

    Incoming incoming(int line) {
        String text = values.get("text");
        String html = values.get("html");
        String content = text == null ? html : text;
        if (code != null) {
            return unreadable(line, code, message);
        }
        if (content == null) {
            return unreadable(line, "MISSING_TEXT", "The object has neither \"text\" nor \"html\"");
        }
        if (text != null && html != null) {
            return unreadable(line, "BAD_FIELD", "The object has both \"text\" and \"html\"");
        }
        IncomingArticle article = new IncomingArticle(
                content,
                text == null ? IncomingArticle.Form.HTML : IncomingArticle.Form.PLAIN,
                values.get("title"),
                values.get("publisher"),
                values.get("url"),
                values.get("publishedAt"));
        return new Incoming.Received(values.get("id"), line, article);
    }

    Incoming unreadable(int line, String problem, String explanation) {
        return new Incoming.Unreadable(values.get("id"), line, problem, explanation);
    }

    private void keep(String name, JsonToken value, JsonParser parser) {
        boolean isNumberedId = name.equals("id") && value == JsonToken.VALUE_NUMBER_INT;
        if (value == JsonToken.VALUE_STRING || isNumberedId) {
            values.put(name, parser.getString());
        } else if (value != JsonToken.VALUE_NULL) {
            fail("BAD_FIELD", "The value of \"" + name + "\" is not a string");
        }
    }

    private void fail(String problem, String explanation) {
        if (code == null) {
            code = problem;
            message = explanation;
        }
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), 40));
    }
}

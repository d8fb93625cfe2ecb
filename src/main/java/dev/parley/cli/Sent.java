package dev.parley.cli;

import dev.parley.article.IncomingArticle;
import dev.parley.cli.ParleyClient.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An article on its way to the server.
 *
 * @param origin what to call it when it fails
 * @param json a line of JSON Lines
 * @param bytes of the line in UTF-8
 */
record Sent(String origin, IncomingArticle article, String json, int bytes) {
    /** Lines beyond this are refused by the server, while a page or text of its own may be longer. */
    private static final int LONGEST_LINE = 1 << 20;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Empty for what UTF-8 cannot carry. */
    static Optional<Sent> of(String origin, IncomingArticle article) {
        String json = JSON.writeValueAsString(json(article)) + "\n";
        return StandardCharsets.UTF_8.newEncoder().canEncode(json)
                ? Optional.of(new Sent(origin, article, json, json.getBytes(StandardCharsets.UTF_8).length))
                : Optional.empty();
    }

    /** Whether it goes in a request of its own, as the page or text that it is. */
    boolean isLong() {
        return bytes > LONGEST_LINE;
    }

    String mediaType() {
        return article.form() == IncomingArticle.Form.HTML ? "text/html" : "text/plain";
    }

    /** What is known of it beside its content. */
    List<Parameter> facts() {
        List<Parameter> facts = new ArrayList<>();
        add(facts, "title", article.title());
        add(facts, "publisher", article.publisher());
        add(facts, "url", article.url());
        add(facts, "publishedAt", article.publishedAt());
        return facts;
    }

    private static void add(List<Parameter> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(new Parameter(name, value));
        }
    }

    private static ObjectNode json(IncomingArticle article) {
        ObjectNode node = JSON.createObjectNode();
        node.put(article.form() == IncomingArticle.Form.HTML ? "html" : "text", article.content());
        put(node, "title", article.title());
        put(node, "publisher", article.publisher());
        put(node, "url", article.url());
        put(node, "publishedAt", article.publishedAt());
        return node;
    }

    private static void put(ObjectNode node, String field, @Nullable String value) {
        if (value != null) {
            node.put(field, value);
        }
    }
}

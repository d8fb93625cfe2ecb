package dev.parley.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads the JSON-LD blocks of a page for the article they describe. Blocks that are no JSON are passed over. */
final class LinkedDataReader {
    private static final int MOST_BLOCKS = 20;
    private static final int LONGEST_BLOCK = 500_000;
    private static final int MOST_NODES = 5_000;

    /** What a page's linked data says of its article; empty where it says nothing. */
    record Facts(
            Optional<String> headline,
            Optional<String> author,
            Optional<String> publisher,
            Optional<String> published) {}

    Facts read(Document page) {
        for (Element block : page.select("script[type=application/ld+json]").stream()
                .limit(MOST_BLOCKS)
                .toList()) {
            Optional<Facts> facts = parse(block.data()).flatMap(this::article).map(LinkedDataReader::facts);
            if (facts.isPresent()) {
                return facts.get();
            }
        }
        return new Facts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Optional<JsonNode> parse(String block) {
        if (block.length() > LONGEST_BLOCK) {
            return Optional.empty();
        }
        try {
            return Optional.of(ArticleJson.LENIENT.readTree(block));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The first thing with a publication date, breadth first: pages nest it in arrays and in {@code @graph}. */
    private Optional<JsonNode> article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
            JsonNode node = open.remove();
            if (node.isObject() && text(node, "datePublished").isPresent()) {
                return Optional.of(node);
            }
            node.forEach(open::add);
        }
        return Optional.empty();
    }

    private static Facts facts(JsonNode article) {
        return new Facts(
                text(article, "headline"),
                name(article, "author"),
                name(article, "publisher"),
                text(article, "datePublished"));
    }

    private static Optional<String> name(JsonNode thing, String field) {
        JsonNode value = thing.path(field);
        JsonNode one = value.isArray() ? value.path(0) : value;
        return one.isObject()
                ? text(one, "name")
                : Optional.of(one).filter(JsonNode::isString).map(JsonNode::asString);
    }

    private static Optional<String> text(JsonNode thing, String field) {
        return Optional.of(thing.path(field)).filter(JsonNode::isString).map(JsonNode::asString);
    }
}

package dev.parley.archive;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lines of an archive as JSON. */
final class ArchiveJson {
    static final int FORMAT = 1;
    private static final int DEEPEST = 10;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(ArchiveLines.LONGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ArchiveJson() {}

    /** With its end. */
    static byte[] bytes(ArchiveLine line) {
        ObjectNode json = JSON.createObjectNode();
        switch (line) {
            case ArchiveLine.Header header -> json.put("archive", "parley").put("format", header.format());
            case ArchiveLine.OfArticle article -> json.set("article", ArticleLine.json(article.article()));
            case ArchiveLine.OfDecision decision -> json.set("decision", DecisionLine.json(decision.decision()));
            case ArchiveLine.OfPlace place -> json.set("place", DecisionLine.json(place.place()));
            case ArchiveLine.Trailer end ->
                json.putObject("end")
                        .put("articles", end.articles())
                        .put("decisions", end.decisions())
                        .put("places", end.places())
                        .put("sha256", end.sha256());
        }
        return (JSON.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** @throws RuntimeException with what is wrong */
    static ArchiveLine read(String line) {
        JsonNode json = JSON.readTree(line);
        if (!json.isObject() || json.isEmpty()) {
            throw new IllegalArgumentException("it is no JSON object");
        }
        String kind = json.propertyNames().iterator().next();
        JsonNode content = json.required(kind);
        return switch (kind) {
            case "archive" -> new ArchiveLine.Header(json.required("format").intValue());
            case "article" -> new ArchiveLine.OfArticle(ArticleLine.article(content));
            case "decision" -> new ArchiveLine.OfDecision(DecisionLine.decision(content));
            case "place" -> new ArchiveLine.OfPlace(DecisionLine.place(content));
            case "end" ->
                new ArchiveLine.Trailer(
                        content.required("articles").longValue(),
                        content.required("decisions").longValue(),
                        content.required("places").longValue(),
                        content.required("sha256").stringValue());
            default -> throw new IllegalArgumentException("nothing in an archive is called '" + kind + "'");
        };
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }
}

package dev.parley.archive;

import dev.parley.article.TextSpan;
import dev.parley.resolve.Decision;
import dev.parley.resolve.NamedPlace;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.Thing;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A decision as JSON, and where what it names stands. */
final class DecisionLine {
    private DecisionLine() {}

    static ObjectNode json(Decision decision) {
        Decision.Made made = decision.made();
        ObjectNode json = ArchiveJson.object()
                .put("id", made.id())
                .put("kind", kind(decision))
                .put("author", made.author())
                .put("at", made.at().toString())
                .put("reason", made.reason());
        switch (decision) {
            case Decision.Same same -> put(json, same.reports());
            case Decision.Different different -> put(json, different.reports());
            case Decision.Correct correct -> {
                put(json, List.of(correct.report()));
                json.put("field", correct.field()).put("value", correct.value());
            }
            case Decision.Undo undo -> json.put("undoes", undo.decision());
        }
        return json;
    }

    static Decision decision(JsonNode json) {
        Decision.Made made = new Decision.Made(
                json.required("id").stringValue(),
                json.required("author").stringValue(),
                Instant.parse(json.required("at").stringValue()),
                json.required("reason").stringValue());
        String kind = json.required("kind").stringValue();
        return switch (kind) {
            case "SAME" -> new Decision.Same(made, reports(json));
            case "DIFFERENT" -> new Decision.Different(made, reports(json));
            case "CORRECT" ->
                new Decision.Correct(
                        made,
                        reports(json).getFirst(),
                        json.required("field").stringValue(),
                        json.required("value").stringValue());
            case "UNDO" -> new Decision.Undo(made, json.required("undoes").stringValue());
            default -> throw new IllegalArgumentException("no decision is of kind '" + kind + "'");
        };
    }

    static ObjectNode json(NamedPlace place) {
        return ArchiveJson.object()
                .put("report", place.report().text())
                .put("kind", place.kind().name())
                .put("start", place.span().start())
                .put("end", place.span().end());
    }

    static NamedPlace place(JsonNode json) {
        return new NamedPlace(
                ReportId.parse(json.required("report").stringValue()),
                Thing.Kind.valueOf(json.required("kind").stringValue()),
                new TextSpan(
                        json.required("start").intValue(), json.required("end").intValue()));
    }

    private static String kind(Decision decision) {
        return switch (decision) {
            case Decision.Same same -> "SAME";
            case Decision.Different different -> "DIFFERENT";
            case Decision.Correct correct -> "CORRECT";
            case Decision.Undo undo -> "UNDO";
        };
    }

    private static void put(ObjectNode json, List<ReportId> reports) {
        ArrayNode ids = json.putArray("reports");
        reports.forEach(report -> ids.add(report.text()));
    }

    private static List<ReportId> reports(JsonNode json) {
        return json.required("reports").values().stream()
                .map(id -> ReportId.parse(id.stringValue()))
                .toList();
    }
}

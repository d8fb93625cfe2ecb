package dev.parley.graph;

import dev.parley.resolve.Decision;
import dev.parley.resolve.ReportId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** A decision as properties of its node. */
final class DecisionProperties {
    private DecisionProperties() {}

    static Map<String, Object> of(Decision decision) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("author", decision.made().author());
        properties.put("at", Moments.of(decision.made().at()));
        properties.put("reason", decision.made().reason());
        properties.put("reports", List.of());
        switch (decision) {
            case Decision.Same same -> {
                properties.put("kind", "SAME");
                properties.put("reports", texts(same.reports()));
            }
            case Decision.Different different -> {
                properties.put("kind", "DIFFERENT");
                properties.put("reports", texts(different.reports()));
            }
            case Decision.Correct correct -> {
                properties.put("kind", "CORRECT");
                properties.put("reports", texts(List.of(correct.report())));
                properties.put("field", correct.field());
                properties.put("value", correct.value());
            }
            case Decision.Undo undo -> {
                properties.put("kind", "UNDO");
                properties.put("undoes", undo.decision());
            }
        }
        return properties;
    }

    static Decision decision(Record row) {
        Decision.Made made = new Decision.Made(
                row.get("id").asString(),
                row.get("author").asString(),
                row.get("at").asZonedDateTime().toInstant(),
                row.get("reason").asString());
        List<ReportId> reports = row.get("reports").asList(DecisionProperties::report);
        String kind = row.get("kind").asString();
        return switch (kind) {
            case "SAME" -> new Decision.Same(made, reports);
            case "DIFFERENT" -> new Decision.Different(made, reports);
            case "CORRECT" ->
                new Decision.Correct(
                        made,
                        reports.getFirst(),
                        row.get("field").asString(),
                        row.get("value").asString());
            case "UNDO" -> new Decision.Undo(made, row.get("undoes").asString());
            default -> throw new IllegalStateException("A decision of unknown kind " + kind);
        };
    }

    private static ReportId report(Value id) {
        return ReportId.parse(id.asString());
    }

    private static List<String> texts(List<ReportId> reports) {
        return reports.stream().map(ReportId::text).toList();
    }
}

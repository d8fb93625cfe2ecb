package dev.parley.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What was decided, for people: a line each, the earliest first. */
final class DecisionText {
    private static final String PAGE = """
            query Decisions($after: String) {
              decisions(first: 100, after: $after) {
                nodes { id kind author madeAt reason standing field value reports undoes { id } }
                pageInfo { hasNextPage endCursor }
              }
            }
            """;

    private DecisionText() {}

    static List<String> of(ParleyClient client) {
        List<String> lines = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>();
        JsonNode page;
        do {
            page = client.ask(PAGE, variables).required("decisions");
            page.required("nodes").forEach(decision -> lines.add(line(decision)));
            variables.put("after", page.at("/pageInfo/endCursor").asString(""));
        } while (page.at("/pageInfo/hasNextPage").booleanValue());
        return lines.isEmpty() ? List.of("Nothing was decided") : lines;
    }

    private static String line(JsonNode decision) {
        String about = switch (decision.required("kind").asString()) {
            case "CORRECT" ->
                ids(decision) + " " + decision.path("field").asString("") + " = "
                        + decision.path("value").asString("");
            case "UNDO" -> decision.at("/undoes/id").asString("");
            default -> ids(decision);
        };
        String line = "%s  %s  %-9s %s — %s: %s%s"
                .formatted(
                        decision.required("madeAt").asString(),
                        decision.required("id").asString(),
                        decision.required("kind").asString(),
                        about,
                        decision.required("author").asString(),
                        decision.required("reason").asString(),
                        decision.required("standing").booleanValue() ? "" : "  [undone]");
        return TerminalText.of(line);
    }

    private static String ids(JsonNode decision) {
        List<String> ids = new ArrayList<>();
        decision.required("reports").forEach(id -> ids.add(id.asString()));
        return String.join(" ", ids);
    }
}

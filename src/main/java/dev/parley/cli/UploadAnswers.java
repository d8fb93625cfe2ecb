package dev.parley.cli;

import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Matches the server's answers with the articles of a request: each answer names the line that it is about. */
final class UploadAnswers {
    private static final String FULL = "INTAKE_FULL";

    private final IngestReport report;
    private final TreeMap<Integer, Sent> missing = new TreeMap<>();
    private boolean isFull;
    private String reason = "the server did not answer for it";

    UploadAnswers(List<Sent> articles, IngestReport report) {
        this.report = report;
        articles.forEach(article -> missing.put(missing.size() + 1, article));
    }

    void note(JsonNode answer) {
        Sent article = missing.remove(answer.path("line").asInt(0));
        JsonNode error = answer.path("error");
        String problem =
                error.path("code").asString("") + ": " + error.path("message").asString("");
        if (article == null && error.path("code").asString("").equals(FULL)) {
            isFull = true;
        } else if (article == null) {
            reason = error.isMissingNode() ? reason : problem;
        } else if (!error.isMissingNode()) {
            report.failed(article.origin(), problem);
        } else if (!answer.hasNonNull("id")) {
            report.failed(article.origin(), "the server's answer does not name it");
        } else if (answer.path("alreadyKnown").asBoolean(false) && isDone(answer)) {
            report.alreadyKnown();
        } else {
            report.stored(answer.required("id").asString(), article.origin());
        }
    }

    /** Whether the server stopped because it takes no more for now. */
    boolean isFull() {
        return isFull;
    }

    /** Those that have no answer. */
    List<Sent> missing() {
        return List.copyOf(missing.values());
    }

    void nameMissing() {
        nameMissing(reason);
    }

    void nameMissing(String why) {
        missing.values().forEach(article -> report.failed(article.origin(), why));
        missing.clear();
    }

    /** What is still waiting is waited for, and what failed before is named again. */
    private static boolean isDone(JsonNode answer) {
        String state = answer.path("state").asString("");
        return !state.equals("RECEIVED") && !state.equals("FAILED");
    }
}

package dev.parley.cli;

import dev.parley.article.IncomingArticle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Sends articles to the server, a batch at a time, and notes what was stored. */
final class ArticleUpload implements ArticleInputs.Taker {
    private static final int BATCH = 25;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ParleyClient client;
    private final IngestReport report;
    private final List<String> origins = new ArrayList<>();
    private final StringBuilder lines = new StringBuilder();

    ArticleUpload(ParleyClient client, IngestReport report) {
        this.client = client;
        this.report = report;
    }

    @Override
    public void article(String origin, IncomingArticle article) {
        origins.add(origin);
        lines.append(JSON.writeValueAsString(json(article))).append('\n');
        if (origins.size() >= BATCH) {
            finish();
        }
    }

    @Override
    public void unreadable(String origin, String reason) {
        report.failed(origin, reason);
    }

    /** Sends what has not been sent. */
    void finish() {
        if (origins.isEmpty()) {
            return;
        }
        try (BufferedReader answers = new BufferedReader(new InputStreamReader(
                client.post("/articles", "application/x-ndjson", BodyPublishers.ofString(lines.toString())),
                StandardCharsets.UTF_8))) {
            answers.lines().map(JSON::readTree).forEachOrdered(this::note);
        } catch (IOException e) {
            throw new UncheckedIOException("The server broke off while articles were sent", e);
        }
        origins.clear();
        lines.setLength(0);
    }

    /** Answers come in the order of the articles, each with the line it is about. */
    private void note(JsonNode answer) {
        if (!answer.hasNonNull("line")) {
            report.failed("upload", answer.path("error").path("message").asString("the server broke off"));
            return;
        }
        String origin = origins.get(answer.get("line").asInt() - 1);
        if (answer.hasNonNull("error")) {
            JsonNode error = answer.get("error");
            report.failed(
                    origin,
                    error.path("code").asString() + ": " + error.path("message").asString());
        } else if (answer.path("alreadyKnown").asBoolean(false) && isDone(answer)) {
            report.alreadyKnown();
        } else {
            report.stored(answer.required("id").asString(), origin);
        }
    }

    /** What is still waiting is waited for, and what failed before is named again. */
    private static boolean isDone(JsonNode answer) {
        String state = answer.path("state").asString("");
        return !state.equals("RECEIVED") && !state.equals("FAILED");
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

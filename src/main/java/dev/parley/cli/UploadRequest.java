package dev.parley.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Sends articles in one request. Whatever the server does, each of them is accounted for. */
final class UploadRequest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ParleyClient client;
    private final IngestReport report;

    UploadRequest(ParleyClient client, IngestReport report) {
        this.client = client;
        this.report = report;
    }

    /** A refused request is halved until what is refused stands alone. */
    void send(List<Sent> articles) {
        UploadAnswers answers = new UploadAnswers(articles, report);
        try {
            read(articles, answers);
            answers.nameMissing();
        } catch (ServerRefused e) {
            if (articles.size() == 1) {
                answers.nameMissing(Reason.of(e));
                return;
            }
            int half = articles.size() / 2;
            send(articles.subList(0, half));
            send(articles.subList(half, articles.size()));
        } catch (UncheckedIOException | JacksonException e) {
            answers.nameMissing(Reason.of(e));
        }
    }

    private void read(List<Sent> articles, UploadAnswers answers) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(post(articles), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answers.note(JSON.readTree(line));
            }
        } catch (IOException e) {
            throw client.brokenOff(e);
        }
    }

    private InputStream post(List<Sent> articles) {
        if (articles.size() == 1 && articles.getFirst().isLong()) {
            Sent article = articles.getFirst();
            return client.post(
                    "/articles",
                    article.facts(),
                    article.mediaType(),
                    BodyPublishers.ofString(article.article().content()));
        }
        String lines = articles.stream().map(Sent::json).collect(Collectors.joining());
        return client.post("/articles", List.of(), "application/x-ndjson", BodyPublishers.ofString(lines));
    }
}

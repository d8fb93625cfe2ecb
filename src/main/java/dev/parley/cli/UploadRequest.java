package dev.parley.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Sends articles in one request. Whatever the server does, each of them is accounted for. */
final class UploadRequest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Duration WAIT = Duration.ofSeconds(10);

    private final ParleyClient client;
    private final IngestReport report;

    UploadRequest(ParleyClient client, IngestReport report) {
        this.client = client;
        this.report = report;
    }

    /**
     * A refused request is halved until what is refused stands alone; what a full server does not take is sent again later.
     *
     * @return whether the server has answered
     */
    boolean send(List<Sent> articles) {
        List<Sent> open = articles;
        while (true) {
            UploadAnswers answers = new UploadAnswers(open, report);
            try {
                read(open, answers);
                if (!answers.isFull()) {
                    answers.nameMissing();
                    return true;
                }
                open = answers.missing();
                await(WAIT);
            } catch (ServerFull full) {
                open = answers.missing();
                await(full.retryAfter());
            } catch (ServerRefused e) {
                return halve(open, answers, e);
            } catch (UncheckedIOException | JacksonException e) {
                answers.nameMissing(Reason.of(e));
                return false;
            }
        }
    }

    private boolean halve(List<Sent> articles, UploadAnswers answers, ServerRefused refusal) {
        if (articles.size() == 1) {
            answers.nameMissing(Reason.of(refusal));
            return true;
        }
        int half = articles.size() / 2;
        boolean first = send(articles.subList(0, half));
        return send(articles.subList(half, articles.size())) && first;
    }

    private static void await(Duration duration) {
        try {
            boolean interrupted = new CountDownLatch(1).await(duration.toMillis(), TimeUnit.MILLISECONDS);
            if (interrupted) {
                throw new IllegalStateException("A latch that nobody counts down was counted down");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerRefused("interrupted");
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

package dev.parley.faults;

import static org.awaitility.Awaitility.await;

import dev.parley.pipeline.MadeUpReaderConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a server over HTTP, and brings it made-up articles. */
record Client(String address) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final LocalDate FIRST_DAY = LocalDate.of(2031, 3, 1);
    private static final int ARTICLES_A_DAY = 20;

    /** The line of JSON that says what became of the article; empty when the server did not say so. */
    Optional<JsonNode> bring(int number) {
        try {
            HttpResponse<String> answer = post(article(number));
            return answer.statusCode() == 200 ? Optional.of(JSON.readTree(answer.body())) : Optional.empty();
        } catch (UncheckedIOException died) {
            return Optional.empty();
        }
    }

    /** Whether it is there already, which bringing it again tells. */
    boolean knows(int number) {
        return bring(number).orElseThrow().required("alreadyKnown").asBoolean();
    }

    int articles() {
        return ask("{ articles { totalCount } }").at("/articles/totalCount").asInt();
    }

    HttpResponse<String> post(String article) {
        return send(request("/articles")
                .header("Content-Type", "application/jsonl")
                .POST(HttpRequest.BodyPublishers.ofString(article)));
    }

    static String article(int number) {
        return JSON.writeValueAsString(Map.of(
                "text", MadeUpReaderConfiguration.text(number),
                "publisher", "Paper " + number % 7,
                "publishedAt", FIRST_DAY.plusDays(number / ARTICLES_A_DAY).toString()));
    }

    /** The {@code data} of a GraphQL answer. */
    JsonNode ask(String query) {
        return JSON.readTree(send(query).body()).required("data");
    }

    HttpResponse<String> send(String query) {
        String body = JSON.writeValueAsString(Map.of("query", query));
        return send(request("/graphql")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    JsonNode processing() {
        return ask("{ overview { processing { waiting processed failed } } }").at("/overview/processing");
    }

    void untilNothingWaits() {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> processing().required("waiting").asInt() == 0);
    }

    /** What {@code parley check --refold} asks. */
    JsonNode check() {
        return JSON.readTree(get("/check?refold=true").body());
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(1));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package dev.parley.soak;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The way to a server's HTTP. */
record Door(String address) {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static String graphQl(String query, Map<String, ?> variables) {
        return JSON.writeValueAsString(Map.of("query", query, "variables", variables));
    }

    /** Comes to nothing but an exception when the answer is not what was asked for. */
    CompletableFuture<String> send(String body) {
        HttpRequest request = request("/graphql")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return HTTP.sendAsync(request, BodyHandlers.ofString()).thenApply(Door::required);
    }

    JsonNode ask(String query, Map<String, ?> variables) {
        return JSON.readTree(send(graphQl(query, variables)).join()).required("data");
    }

    /** The line that says what became of an article. */
    JsonNode bring(Map<String, ?> article) {
        HttpRequest request = request("/articles?liftRetraction=true")
                .header("Content-Type", "application/jsonl")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(article)))
                .build();
        return JSON.readTree(HTTP.sendAsync(request, BodyHandlers.ofString())
                .thenApply(Door::required)
                .join());
    }

    JsonNode check() {
        HttpRequest request = request("/check?refold=true").GET().build();
        return JSON.readTree(HTTP.sendAsync(request, BodyHandlers.ofString())
                .thenApply(Door::required)
                .join());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(LONGEST);
    }

    private static String required(HttpResponse<String> answer) {
        String body = answer.body();
        if (answer.statusCode() != 200 || body.startsWith("{\"errors\"") || body.contains("\"error\":{")) {
            throw new IllegalStateException(
                    answer.statusCode() + " " + body.substring(0, Math.min(300, body.length())));
        }
        return body;
    }
}

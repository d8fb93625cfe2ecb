package dev.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running server over HTTP. */
final class ParleyClient {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;

    ParleyClient(URI address) {
        this.address = address;
    }

    /** The body of a GET, to be closed by the caller. */
    InputStream get(String path, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        URI uri = address.resolve(query.isEmpty() ? path : path + "?" + query);
        return send(HttpRequest.newBuilder(uri).GET());
    }

    JsonNode getJson(String path) {
        try (InputStream body = get(path, Map.of())) {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException("The server at " + address + " broke off", e);
        }
    }

    InputStream post(String path, String mediaType, BodyPublisher body) {
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", mediaType)
                .POST(body));
    }

    /** The {@code data} of a GraphQL answer. */
    JsonNode ask(String query, Map<String, Object> variables) {
        String request = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
        try (InputStream body = post("/graphql", "application/json", BodyPublishers.ofString(request))) {
            JsonNode answer = JSON.readTree(body);
            if (answer.has("errors")) {
                throw new ServerRefused(
                        answer.get("errors").get(0).path("message").asString());
            }
            return answer.required("data");
        } catch (IOException e) {
            throw new UncheckedIOException("The server at " + address + " broke off", e);
        }
    }

    private InputStream send(HttpRequest.Builder request) {
        try {
            HttpResponse<InputStream> response = http.send(request.build(), BodyHandlers.ofInputStream());
            if (response.statusCode() / 100 != 2) {
                throw new ServerRefused(reason(response));
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException("The server at " + address + " does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerRefused("interrupted");
        }
    }

    private static String reason(HttpResponse<InputStream> response) throws IOException {
        try (InputStream body = response.body()) {
            String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
            if (text.startsWith("{")) {
                JsonNode problem = JSON.readTree(text);
                String detail =
                        problem.path("detail").asString(problem.path("message").asString(""));
                if (!detail.isEmpty()) {
                    return detail;
                }
            }
            return "the server answered " + response.statusCode();
        }
    }
}

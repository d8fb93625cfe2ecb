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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running server over HTTP. */
final class ParleyClient {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FULL = 429;
    private static final int DEFAULT_WAIT = 10;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final Optional<String> key;

    ParleyClient(URI address) {
        this(address, Optional.empty());
    }

    /** @param key where the server needs a login */
    ParleyClient(URI address, Optional<String> key) {
        this.address = address;
        this.key = key;
    }

    /** What an address asks after its question mark; a name may stand more than once. */
    record Parameter(String name, String value) {
        private String encoded() {
            return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    /** The body of a GET, to be closed by the caller. */
    InputStream get(String path, List<Parameter> parameters) {
        return send(HttpRequest.newBuilder(uri(path, parameters)).GET());
    }

    JsonNode getJson(String path) {
        try (InputStream body = get(path, List.of())) {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw brokenOff(e);
        }
    }

    /** The body of the answer, to be closed by the caller. */
    InputStream post(String path, List<Parameter> parameters, String mediaType, BodyPublisher body) {
        return send(HttpRequest.newBuilder(uri(path, parameters))
                .header("Content-Type", mediaType)
                .POST(body));
    }

    /** The {@code data} of a GraphQL answer. */
    JsonNode ask(String query, Map<String, Object> variables) {
        String request = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
        try (InputStream body = post("/graphql", List.of(), "application/json", BodyPublishers.ofString(request))) {
            JsonNode answer = JSON.readTree(body);
            if (answer.has("errors")) {
                throw new ServerRefused(
                        answer.get("errors").get(0).path("message").asString());
            }
            return answer.required("data");
        } catch (IOException e) {
            throw brokenOff(e);
        }
    }

    /** What to throw where the server's answer ends too early. */
    UncheckedIOException brokenOff(IOException cause) {
        return new UncheckedIOException("The server at " + address + " broke off its answer", cause);
    }

    private URI uri(String path, List<Parameter> parameters) {
        String query = parameters.stream().map(Parameter::encoded).collect(Collectors.joining("&"));
        return address.resolve(query.isEmpty() ? path : path + "?" + query);
    }

    private InputStream send(HttpRequest.Builder request) {
        key.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        try {
            HttpResponse<InputStream> response = http.send(request.build(), BodyHandlers.ofInputStream());
            if (response.statusCode() == FULL) {
                throw new ServerFull(reason(response), retryAfter(response));
            }
            if (response.statusCode() / 100 != 2) {
                throw new ServerRefused(reason(response));
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException("The server at " + address + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerRefused("interrupted");
        }
    }

    private static Duration retryAfter(HttpResponse<InputStream> response) {
        String seconds = response.headers().firstValue("Retry-After").orElse("");
        return Duration.ofSeconds(seconds.matches("\\d{1,4}") ? Integer.parseInt(seconds) : DEFAULT_WAIT);
    }

    /** Errors of this program's server have a code and a message, those of others between at least a status. */
    private static String reason(HttpResponse<InputStream> response) throws IOException {
        try (InputStream body = response.body()) {
            JsonNode problem = JSON.readTree(body.readNBytes(1 << 16));
            JsonNode error = problem.path("error");
            if (error.path("message").isString()) {
                return error.path("code").asString("REFUSED") + ": "
                        + error.path("message").asString();
            }
            String detail =
                    problem.path("detail").asString(problem.path("message").asString(""));
            return detail.isEmpty() ? status(response) : detail;
        } catch (JacksonException e) {
            return status(response);
        }
    }

    private static String status(HttpResponse<InputStream> response) {
        return "the server at " + response.uri().resolve("/") + " answered with status " + response.statusCode();
    }
}

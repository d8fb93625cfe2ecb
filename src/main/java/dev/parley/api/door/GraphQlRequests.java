package dev.parley.api.door;

import dev.parley.api.RequestRefused;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads and checks what the GraphQL-over-HTTP specification says a request is made of. */
@Component
class GraphQlRequests {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @throws RequestRefused when the body is no GraphQL request */
    void check(byte[] body) {
        JsonNode request = json(body);
        if (!request.isObject()) {
            throw bad("The body is one JSON object" + (request.isArray() ? "; batches are not taken" : ""));
        }
        if (!request.path("query").isString()) {
            throw bad("'query' is a string");
        }
        require(request, "operationName", request.path("operationName").isString(), "a string");
        require(request, "variables", request.path("variables").isObject(), "an object");
        require(request, "extensions", request.path("extensions").isObject(), "an object");
    }

    /** The request that stands in an address, as the body of the POST that it stands for. */
    byte[] ofAddress(HttpServletRequest address) {
        String query = address.getParameter("query");
        if (query == null || query.isBlank()) {
            throw bad("'query' is missing");
        }
        String operationName = address.getParameter("operationName");
        if (isMutation(query, operationName)) {
            throw new RequestRefused(405, "METHOD_NOT_ALLOWED", "What changes something is sent with POST");
        }
        ObjectNode request = MAPPER.createObjectNode().put("query", query);
        if (operationName != null && !operationName.isEmpty()) {
            request.put("operationName", operationName);
        }
        add(request, "variables", address.getParameter("variables"));
        add(request, "extensions", address.getParameter("extensions"));
        byte[] body = MAPPER.writeValueAsBytes(request);
        check(body);
        return body;
    }

    static byte[] error(RequestRefused refused) {
        Map<String, Object> error =
                Map.of("message", String.valueOf(refused.getMessage()), "extensions", Map.of("code", refused.code()));
        return MAPPER.writeValueAsBytes(Map.of("errors", List.of(error)));
    }

    private static void add(ObjectNode request, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            request.set(name, json(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static JsonNode json(byte[] text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw bad("Not JSON");
        }
    }

    private static void require(JsonNode request, String name, boolean fits, String form) {
        if (request.hasNonNull(name) && !fits) {
            throw bad("'" + name + "' is " + form);
        }
    }

    /** A document that cannot be parsed is none: the answer will say what is wrong with it. */
    private static boolean isMutation(String query, @Nullable String operationName) {
        try {
            Document document = Parser.parse(query);
            return document.getDefinitionsOfType(OperationDefinition.class).stream()
                    .filter(operation -> operationName == null
                            || operationName.isEmpty()
                            || operationName.equals(operation.getName()))
                    .anyMatch(operation -> operation.getOperation() == OperationDefinition.Operation.MUTATION);
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }

    private static RequestRefused bad(String message) {
        return new RequestRefused(400, "BAD_REQUEST", message);
    }
}

package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever filter the schema allows is answered, or refused in words that help. */
class AnyFilterTests extends ReadingTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @Autowired
    private GraphQlSource schema;

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isAnsweredOrRefusedClearly(long seed) {
        List<String> requests = lists().stream()
                .map(list -> request(list, new MadeUpInput(seed)))
                .toList();
        assertThat(requests).hasSizeGreaterThan(8).allSatisfy(request -> {
            HttpResponse<String> answer = new Http(port).post("/graphql", "application/json", request);

            assertThat(answer.statusCode()).as(request).isIn(200, 400);
            assertThat(JSON.readTree(answer.body()).path("errors").valueStream())
                    .as(request)
                    .allSatisfy(error -> assertThat(code(error)).isNotIn("", "INTERNAL_ERROR", "UNAVAILABLE"))
                    .allSatisfy(error ->
                            assertThat(error.required("message").asString()).isNotEqualTo("null"));
        });
    }

    private static String code(JsonNode error) {
        return error.at("/extensions/code").asString("");
    }

    private List<GraphQLFieldDefinition> lists() {
        return schema.schema().getQueryType().getFieldDefinitions().stream()
                .filter(field -> field.getArgument("where") != null)
                .toList();
    }

    private static String request(GraphQLFieldDefinition list, MadeUpInput input) {
        StringBuilder declared = new StringBuilder();
        StringBuilder passed = new StringBuilder();
        Map<String, Object> variables = new HashMap<>();
        for (String name : List.of("where", "orderBy")) {
            GraphQLArgument argument = list.getArgument(name);
            if (argument != null) {
                declared.append(" $%s: %s".formatted(name, GraphQLTypeUtil.simplePrint(argument.getType())));
                passed.append(" %s: $%s".formatted(name, name));
                variables.put(name, input.of(argument.getType()));
            }
        }
        String query = "query(%s) { %s(%s first: 5) { totalCount pageInfo { endCursor } } }"
                .formatted(declared, list.getName(), passed);
        return JSON.writeValueAsString(Map.of("query", query, "variables", variables));
    }
}

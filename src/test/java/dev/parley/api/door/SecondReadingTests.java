package dev.parley.api.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.timeline.StoryChanged;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import reactor.core.publisher.Mono;

class SecondReadingTests {
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void readsAQueryOnceMoreWhenTheStoryChangedInBetween() {
        WebGraphQlResponse response = ask("{ name }", 1);

        assertThat(response.getErrors()).isEmpty();
        assertThat(response.<Map<String, Object>>getData()).containsEntry("name", "told");
        assertThat(asked).hasValue(2);
    }

    @Test
    void saysSoWhenTheStoryKeepsChanging() {
        WebGraphQlResponse response = ask("{ name }", 2);

        assertThat(response.getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "STORY_CHANGED"));
        assertThat(asked).hasValue(2);
    }

    @Test
    void neverChangesSomethingTwice() {
        WebGraphQlResponse response = ask("mutation { name }", 1);

        assertThat(response.getErrors()).hasSize(1);
        assertThat(asked).hasValue(1);
    }

    private WebGraphQlResponse ask(String document, int changes) {
        WebGraphQlRequest request = new WebGraphQlRequest(
                URI.create("http://localhost/graphql"),
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                null,
                Map.of(),
                Map.of("query", document),
                "id",
                Locale.ROOT);
        WebGraphQlResponse response = new SecondReading()
                .intercept(request, each -> Mono.just(answer(each.toExecutionInput(), changes)))
                .block();
        return Objects.requireNonNull(response);
    }

    private WebGraphQlResponse answer(ExecutionInput input, int changes) {
        DataFetcher<String> name = field -> {
            if (asked.incrementAndGet() <= changes) {
                throw new StoryChanged();
            }
            return "told";
        };
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("name", name))
                .type("Mutation", type -> type.dataFetcher("name", name))
                .build();
        ExecutionResult result = GraphQL.newGraphQL(new SchemaGenerator()
                        .makeExecutableSchema(
                                new SchemaParser().parse("type Query { name: String } type Mutation { name: String }"),
                                wiring))
                .defaultDataFetcherExceptionHandler(handler())
                .build()
                .execute(input);
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result));
    }

    private static DataFetcherExceptionHandler handler() {
        return DataFetcherExceptionResolver.createExceptionHandler(List.of(new ErrorResolver()));
    }
}

package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.ArticleId;
import dev.parley.pipeline.ArticleState;
import dev.parley.pipeline.Progress;
import dev.parley.pipeline.Receipt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.test.tester.GraphQlTester;

/** The ready-made operations, each as it stands in its file. */
class OperationsTests extends ReadingTest {
    private static final Map<String, Object> VARIABLES =
            Map.of("id", "ledger-m1", "name", "Berg", "text", "harbour", "input", Map.of("text", "Told."));

    static Stream<Resource> operations() throws IOException {
        return Arrays.stream(
                new PathMatchingResourcePatternResolver().getResources("classpath:graphql/operations/*.graphql"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void answersWithoutError(Resource operation) throws IOException {
        String document = operation.getContentAsString(StandardCharsets.UTF_8);
        Mockito.when(intake.progress()).thenReturn(new Progress(1, 2, 3, true, null));
        Mockito.when(intake.receive(ArgumentMatchers.any()))
                .thenReturn(new Receipt(new ArticleId("told"), ArticleState.RECEIVED, false, null));
        GraphQlTester.Request<?> request = graphQl.document(document);
        VARIABLES.forEach((name, value) -> {
            if (document.contains("$" + name + ":")) {
                request.variable(name, value);
            }
        });

        assertThat(document).startsWith("# ");
        request.execute().errors().verify();
    }

    @Test
    void areThere() throws IOException {
        assertThat(operations()).hasSizeGreaterThan(7);
    }
}

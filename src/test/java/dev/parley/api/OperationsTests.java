package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;

import dev.parley.article.ArticleId;
import dev.parley.pipeline.ArticleState;
import dev.parley.pipeline.Progress;
import dev.parley.pipeline.Receipt;
import dev.parley.pipeline.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.test.tester.GraphQlTester;

/** The ready-made operations, each as it stands in its file. */
class OperationsTests extends ReadingTest {
    private static final Map<String, Object> VARIABLES = Map.of("id", "ledger-m1", "name", "Berg", "text", "harbour");
    private static final List<String> IDS = List.of("ledger-a1", "ledger-a2");
    private static final Map<String, Object> INPUTS = Map.of(
            "IngestArticleInput", Map.of("text", "Told."),
            "MergeThingsInput", Map.of("ids", IDS, "reason", "one person"),
            "SeparateThingsInput", Map.of("ids", IDS, "reason", "brothers"),
            "CorrectValueInput", Map.of("id", "ledger-a1", "field", "name", "value", "Berg", "reason", "it is so"),
            "UndoDecisionInput", Map.of("id", "d-name", "reason", "a mistake"));

    static Stream<Resource> operations() throws IOException {
        return Arrays.stream(
                new PathMatchingResourcePatternResolver().getResources("classpath:graphql/operations/*.graphql"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void answersWithoutError(Resource operation) throws IOException {
        String document = operation.getContentAsString(StandardCharsets.UTF_8);
        Mockito.when(intake.progress()).thenReturn(new Progress(1, 2, 3, true, null));
        Mockito.when(intake.receive(any()))
                .thenReturn(new Receipt(new ArticleId("told"), ArticleState.RECEIVED, false, null));
        Verdict kept = new Verdict.Kept("d-name");
        Mockito.when(deciding.merge(any(), any())).thenReturn(kept);
        Mockito.when(deciding.separate(any(), any())).thenReturn(kept);
        Mockito.when(deciding.correct(any(), any(), any(), any())).thenReturn(kept);
        Mockito.when(deciding.undo(any(), any())).thenReturn(kept);
        GraphQlTester.Request<?> request = graphQl.document(document);
        VARIABLES.forEach((name, value) -> {
            if (document.contains("$" + name + ":")) {
                request.variable(name, value);
            }
        });

        INPUTS.forEach((type, input) -> {
            if (document.contains("$input: " + type)) {
                request.variable("input", input);
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

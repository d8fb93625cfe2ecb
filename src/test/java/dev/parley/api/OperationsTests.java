package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;

import dev.parley.article.ArticleId;
import dev.parley.pipeline.ArticleState;
import dev.parley.pipeline.Progress;
import dev.parley.pipeline.Receipt;
import dev.parley.pipeline.Verdict;
import dev.parley.timeline.HarbourTalks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mockito.Mockito;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.test.tester.GraphQlTester;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The ready-made operations, each as it stands in its file, with what they answer of the harbour talks. */
class OperationsTests extends ReadingTest {
    private static final Path GALLERY = Path.of("docs/queries.md");
    private final JsonMapper mapper = JsonMapper.builder().build();

    @BeforeEach
    void letTheWorkGoOn() {
        HarbourTalks.gather();
        Mockito.when(intake.progress()).thenReturn(new Progress(1, 2, 3, true, null));
        Mockito.when(intake.receive(any()))
                .thenReturn(new Receipt(new ArticleId("told"), ArticleState.RECEIVED, false, null));
        Verdict kept = new Verdict.Kept("d-name");
        Mockito.when(deciding.merge(any(), any())).thenReturn(kept);
        Mockito.when(deciding.separate(any(), any())).thenReturn(kept);
        Mockito.when(deciding.correct(any(), any(), any(), any())).thenReturn(kept);
        Mockito.when(deciding.undo(any(), any())).thenReturn(kept);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(
            resources = "/dev/parley/api/operations.csv",
            delimiter = '|',
            numLinesToSkip = 1,
            quoteCharacter = '\0')
    void answersWhatItsLinePromises(String operation, String variables, String path, String expected)
            throws IOException {
        GraphQlTester.Request<?> request = graphQl.document(text(operation));
        mapper.readValue(variables, new TypeReference<Map<String, Object>>() {}).forEach(request::variable);

        Object answer = request.execute().path(path).entity(Object.class).get();

        assertThat(answer instanceof List<?> list ? joined(list) : String.valueOf(answer))
                .isEqualTo(expected);
    }

    @Test
    void areAllAskedHereAndListedWithTheirLine() throws IOException {
        List<String> asked = new ClassPathResource("dev/parley/api/operations.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.substring(0, Math.max(0, line.indexOf(" | "))))
                .toList();
        String gallery = Files.readString(GALLERY);

        assertThat(operations()).hasSizeGreaterThan(20).allSatisfy(operation -> {
            String name = String.valueOf(operation.getFilename()).replace(".graphql", "");
            String document = text(name);
            String line = document.lines().findFirst().orElse("");
            assertThat(line).startsWith("# ");
            assertThat(gallery).contains("| [" + name + "]").contains(line.substring(2));
            if (!document.contains("\nsubscription ")) {
                assertThat(asked).contains(name);
            }
        });
    }

    private static String joined(List<?> list) {
        return list.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static Stream<Resource> operations() throws IOException {
        return Arrays.stream(
                new PathMatchingResourcePatternResolver().getResources("classpath:graphql/operations/*.graphql"));
    }

    private static String text(String operation) throws IOException {
        return new ClassPathResource("graphql/operations/" + operation + ".graphql")
                .getContentAsString(StandardCharsets.UTF_8);
    }
}

package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What each filter lets through; the cases stand in a file, to be read. */
class FilterTests extends ReadingTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/dev/parley/api/filters.csv", delimiter = '|', numLinesToSkip = 1)
    void letsThrough(String field, String where, String ids) {
        List<String> expected =
                ids == null ? List.of() : Arrays.asList(ids.strip().split(" "));

        List<String> found = graphQl.document("{ %s(where: %s) { nodes { id } } }".formatted(field, where))
                .execute()
                .path(field + ".nodes[*].id")
                .entityList(String.class)
                .get();

        assertThat(found).containsExactlyElementsOf(expected);
    }
}

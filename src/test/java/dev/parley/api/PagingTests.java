package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.graphql.test.tester.GraphQlTester;

class PagingTests extends ReadingTest {

    @ParameterizedTest
    @CsvSource({"1, ASC", "2, ASC", "3, DESC", "6, DESC"})
    void visitsEveryMeetingOnceGoingForward(int size, String direction) {
        assertThat(walk("first: " + size, "after", "endCursor", "hasNextPage", direction))
                .isEqualTo(all(direction));
    }

    @ParameterizedTest
    @CsvSource({"1, ASC", "4, ASC", "5, DESC"})
    void visitsEveryMeetingOnceGoingBackward(int size, String direction) {
        List<String> backward = walk("last: " + size, "before", "startCursor", "hasPreviousPage", direction);
        List<String> expected = new ArrayList<>(all(direction));

        Collections.sort(expected);
        assertThat(backward).hasSameSizeAs(expected).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void pagesEveryActorsMeetingsWithOneQuestion() {
        graphQl.document("{ actors(where: {kind: {eq: PERSON}}) { nodes { name meetings(first: 1) {"
                        + " totalCount nodes { id } pageInfo { hasNextPage } } } } }")
                .execute()
                .path("actors.nodes[*].meetings.totalCount")
                .entityList(Integer.class)
                .containsExactly(1, 3, 4)
                .path("actors.nodes[*].meetings.pageInfo.hasNextPage")
                .entityList(Boolean.class)
                .containsExactly(false, true, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after: \"zzz\"",
                "after: \"\"",
                "after: \"VElNRQp4CnllcwA\"",
                "after: \"TkFNRQpsZWRnZXItYTEKYg\""
            })
    void tellsThatACursorIsNone(String arguments) {
        assertCode("BAD_CURSOR", arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first: 0", "first: -5", "first: 101", "last: 101", "first: 1, last: 1", "first: 99999999"})
    void tellsThatAPageCannotBe(String arguments) {
        assertCode("BAD_PAGE", arguments);
    }

    private void assertCode(String code, String arguments) {
        graphQl.document("{ meetings(%s) { nodes { id } } }".formatted(arguments))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", code)));
    }

    private List<String> all(String direction) {
        return ids(page("first: 100", direction));
    }

    private List<String> walk(String size, String from, String cursor, String more, String direction) {
        List<String> visited = new ArrayList<>();
        String arguments = size;
        while (true) {
            GraphQlTester.Response page = page(arguments, direction);
            visited.addAll(ids(page));
            if (!page.path("meetings.pageInfo." + more).entity(Boolean.class).get()) {
                return visited;
            }
            arguments = size + ", " + from + ": \""
                    + page.path("meetings.pageInfo." + cursor)
                            .entity(String.class)
                            .get() + '"';
        }
    }

    private GraphQlTester.Response page(String arguments, String direction) {
        return graphQl.document(("{ meetings(%s, orderBy: {field: TIME, direction: %s}) { nodes { id }"
                                + " pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }")
                        .formatted(arguments, direction))
                .execute();
    }

    private static List<String> ids(GraphQlTester.Response page) {
        return page.path("meetings.nodes[*].id").entityList(String.class).get();
    }
}

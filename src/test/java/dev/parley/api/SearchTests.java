package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.graphql.test.tester.GraphQlTester;

class SearchTests extends ReadingTest {

    @Test
    void findsThingsAndArticlesAndMarksTheWords() {
        GraphQlTester.Response answer =
                search("port", "{ item { __typename id } snippet { text highlights { start end } } }");

        answer.path("search.nodes[*].item.id").entityList(String.class).contains("post-s1", "call-s1", "post", "call");
        answer.path("search.nodes[?(@.item.id == 'post-s1')].snippet.highlights[0].start")
                .entityList(Integer.class)
                .containsExactly(4);
        answer.path("search.nodes[?(@.item.id == 'call')].snippet.highlights[0].start")
                .entityList(Integer.class)
                .hasSize(1);
    }

    @Test
    void knowsOnlyWhatWasKnownThen() {
        graphQl.document(
                        "{ search(text: \"harbour\", knownAt: \"2025-03-05T00:00:00Z\") { totalCount nodes { score } } }")
                .execute()
                .path("search.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void findsWhatIsSpelledNearlySoAndMarksIt() {
        GraphQlTester.Response answer = search("Marchant", "{ item { id } snippet { text highlights { start } } }");

        answer.path("search.nodes[*].item.id").entityList(String.class).contains("ledger-a3");
        answer.path("search.nodes[?(@.item.id == 'ledger-a3')].snippet.highlights[0].start")
                .entityList(Integer.class)
                .containsExactly(7);
    }

    @Test
    void takesAQueryWhereOneIsMeant() {
        graphQl.document(
                        "{ search(text: \"\\\"harbour plan\\\" AND NOT tabled\", syntax: LUCENE) { nodes { item { id } } } }")
                .execute()
                .path("search.nodes[*].item.id")
                .entityList(String.class)
                .satisfies(ids -> assertThat(ids).containsExactlyInAnyOrder("post-p1", "call"));
    }

    @Test
    void refusesAQueryThatCannotBeRead() {
        graphQl.document("{ search(text: \"port AND (\", syntax: LUCENE) { nodes { score } } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors.getFirst().getExtensions()).containsEntry("code", "BAD_SEARCH"));
    }

    @Test
    void goesOnBehindACursor() {
        String first = search("harbour plan", "{ item { id } } pageInfo { endCursor }", 1)
                .path("search.pageInfo.endCursor")
                .entity(String.class)
                .get();

        graphQl.document("{ search(text: \"harbour plan\", after: \"%s\") { totalCount nodes { item { id } } } }"
                        .formatted(first))
                .execute()
                .path("search.totalCount")
                .entity(Integer.class)
                .isEqualTo(3)
                .path("search.nodes[*].item.id")
                .entityList(String.class)
                .containsExactly("call", "post");
    }

    @ParameterizedTest
    @ValueSource(strings = {"port:", "text:port AND (", "*", "a\\\\\\\\", "port~ OR /x/", "[TO]", "it's"})
    void takesEveryCharacterForText(String text) {
        graphQl.document("query($text: String!) { search(text: $text) { nodes { score } } }")
                .variable("text", text + " port")
                .execute()
                .errors()
                .verify();
    }

    @Test
    void refusesATextWithoutWords() {
        graphQl.document("{ search(text: \"***\") { nodes { score } } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors.getFirst().getExtensions()).containsEntry("code", "BAD_SEARCH"));
    }

    private GraphQlTester.Response search(String text, String nodes) {
        return search(text, nodes, 25);
    }

    private GraphQlTester.Response search(String text, String nodes, int first) {
        return graphQl.document("{ search(text: \"%s\", first: %d) { nodes %s } }".formatted(text, first, nodes))
                .execute();
    }
}

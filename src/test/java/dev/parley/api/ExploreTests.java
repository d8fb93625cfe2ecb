package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.graphql.test.tester.GraphQlTester;

class ExploreTests extends ReadingTest {

    @Nested
    class Neighbourhood {

        @Test
        void countsEveryKindOfLinkAndShowsTheFirst() {
            GraphQlTester.Response around =
                    ask("{ neighbourhood(ids: [\"post-a1\"], first: 2) { centres { id } groups {"
                            + " relation direction count links { to { id } } pageInfo { hasNextPage } } } }");

            around.path("neighbourhood.centres[*].id").entityList(String.class).containsExactly("ledger-a1");
            around.path("neighbourhood.groups[*].relation")
                    .entityList(String.class)
                    .containsExactly("BY", "MADE", "PARTICIPATED_IN", "REPRESENTS");
            around.path("neighbourhood.groups[*].direction")
                    .entityList(String.class)
                    .containsExactly("IN", "OUT", "OUT", "OUT");
            around.path("neighbourhood.groups[2].count").entity(Integer.class).isEqualTo(4);
            around.path("neighbourhood.groups[2].links[*].to.id")
                    .entityList(String.class)
                    .containsExactly("ledger-m1", "call-m1");
            around.path("neighbourhood.groups[2].pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .isEqualTo(true);
        }

        @Test
        void visitsEveryNeighbourOncePageByPage() {
            String page = "{ neighbourhood(ids: [\"ledger-a1\"], relations: [PARTICIPATED_IN], first: 3%s) {"
                    + " groups { links { to { id } } pageInfo { endCursor } } } }";
            String cursor = ask(page.formatted(""))
                    .path("neighbourhood.groups[0].pageInfo.endCursor")
                    .entity(String.class)
                    .get();

            ask(page.formatted(", after: \"" + cursor + '"'))
                    .path("neighbourhood.groups[0].links[*].to.id")
                    .entityList(String.class)
                    .containsExactly("undated-m1");
        }

        @Test
        void saysWhichIdsNameNothingAndNamesEachThingOnce() {
            GraphQlTester.Response around = ask("{ neighbourhood(ids: [\"ledger-a1\", \"nobody\", \"ledger-a2\"],"
                    + " relations: [PARTICIPATED_IN]) { unknown nodes { id } links { evidence { quote } } } }");

            around.path("neighbourhood.unknown").entityList(String.class).containsExactly("nobody");
            around.path("neighbourhood.nodes[*].id")
                    .entityList(String.class)
                    .containsExactly("ledger-a1", "ledger-a2", "ledger-m1", "call-m1", "later-m1", "undated-m1");
            around.path("neighbourhood.links[0].evidence[0].quote")
                    .entity(String.class)
                    .isEqualTo("will meet in Geneva on 10 March");
        }

        @Test
        void answersAsItWasKnownThen() {
            ask("{ node: thing(id: \"ledger-a3\", knownAt: \"2025-03-05T00:00:00Z\") { ... on Actor {"
                            + " neighbours { relation links { role } } } } }")
                    .path("node.neighbours[*].links[*].role")
                    .entityList(String.class)
                    .containsExactly("HOST");
        }
    }

    @Nested
    class Paths {

        @ParameterizedTest
        @CsvSource({
            "ledger-a1, ledger-a2, false, 2, 4",
            "ledger-a4, ledger-a5, false, 4, 4",
            "ledger-a4, ledger-a5, true, 4, 4",
            "ledger-a3, later-m1, false, 3, 2",
            "ledger-a3, later-m1, true, 3, 2"
        })
        void findsTheShortestWays(String from, String to, boolean timeRespecting, int length, int ways) {
            GraphQlTester.Response answer = path(from, to, timeRespecting, 10);

            answer.path("path.length").entity(Integer.class).isEqualTo(length);
            answer.path("path.paths").entityList(Object.class).hasSize(ways);
            answer.path("path.paths[*].hops[*].link.evidence")
                    .entityList(List.class)
                    .satisfies(evidence -> assertThat(evidence).noneMatch(List::isEmpty));
        }

        @Test
        void goesBackInTimeOnlyWhenItMay() {
            path("call-m1", "ledger-a3", false, 10)
                    .path("path.length")
                    .entity(Integer.class)
                    .isEqualTo(3);
            path("call-m1", "ledger-a3", true, 10).path("path.length").valueIsNull();
        }

        @Test
        void takesNoMeetingThatDidNotTakePlace() {
            path("ledger-a1", "ledger-m3", false, 10)
                    .path("path.paths")
                    .entityList(Object.class)
                    .hasSize(0);
        }

        @Test
        void saysWhenThereAreMore() {
            path("ledger-a1", "ledger-a2", false, 1)
                    .path("path.hasMore")
                    .entity(Boolean.class)
                    .isEqualTo(true);
            path("ledger-a1", "ledger-a2", true, 1)
                    .path("path.hasMore")
                    .entity(Boolean.class)
                    .isEqualTo(true);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "from: \"x\", to: \"ledger-a1\" | NO_SUCH_THING",
                    "from: \"post-a1\", to: \"ledger-a1\" | SAME_THING",
                    "from: \"ledger-a1\", to: \"ledger-a2\", maxLength: 9 | BAD_LENGTH",
                    "from: \"ledger-a1\", to: \"ledger-a2\", first: 0 | BAD_PAGE"
                })
        void saysWhatCannotBeAsked(String arguments, String code) {
            graphQl.document("{ path(%s) { length } }".formatted(arguments))
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors)
                            .extracting(error -> error.getExtensions().get("code"))
                            .containsExactly(code));
        }

        private GraphQlTester.Response path(String from, String to, boolean timeRespecting, int first) {
            return graphQl.document("query($from: ID!, $to: ID!, $timed: Boolean, $first: Int) {"
                            + " path(from: $from, to: $to, timeRespecting: $timed, first: $first) { length hasMore paths {"
                            + " hops { from { id } to { id } link { type role evidence { quote } } } } } }")
                    .variables(Map.of("from", from, "to", to, "timed", timeRespecting, "first", first))
                    .execute();
        }
    }

    private GraphQlTester.Response ask(String document) {
        return graphQl.document(document).execute();
    }
}

package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.boot.test.web.server.LocalServerPort;

class LimitsTests extends ReadingTest {
    private static final int TWO_KILOBYTES = 2048;

    @LocalServerPort
    private int port;

    @Nested
    class OverHttp {

        @Test
        void row01LetsQueriesInByGet() {
            HttpResponse<String> answer = http().ask("{ meetings(first: 1) { nodes { id } } }");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("ledger-m3");
        }

        @Test
        void row01KeepsMutationsOutOfGet() {
            HttpResponse<String> answer =
                    http().ask("mutation { retryArticle(input: {id: \"x\"}) { userErrors { code } } }");

            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).contains("POST");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[{\"query\":\"{__typename}\"}]",
                    "{\"query\":1}",
                    "{}",
                    "{\"query\":\"{__typename}\",\"operationName\":[]}",
                    "{\"query\":\"{__typename}\",\"variables\":\"x\"}",
                    "{\"query\":\"{__typename}\",\"query\":\"{a}\"}",
                    "{\"query\":"
                })
        void row03RefusesBatchesAndWhatIsNoRequest(String body) {
            HttpResponse<String> answer = http().post("/graphql", "application/json", body);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("BAD_REQUEST");
        }

        @ParameterizedTest
        @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "nonsense", "multipart/form-data"})
        void row02RefusesOtherContent(String type) {
            assertThat(http().post("/graphql", type, "{\"query\":\"{__typename}\"}")
                            .statusCode())
                    .isEqualTo(415);
        }

        @Test
        void row02RefusesNoContentTypeAtAll() {
            HttpRequest.Builder request = http().request("/graphql")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{__typename}\"}"));

            assertThat(http().send(request).statusCode()).isEqualTo(415);
        }

        @Test
        void row10RefusesAVeryLongBody() {
            String body = "{\"query\":\"{__typename}" + " ".repeat(300_000) + "\"}";

            assertThat(http().post("/graphql", "application/json", body).statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void row04AndRow05RefuseOneFieldManyTimes() {
        String aliases = IntStream.range(0, 101)
                .mapToObj(i -> "a" + i + ": meetings { nodes { id } }")
                .collect(Collectors.joining(" "));

        assertRefused("{ " + aliases + " }", "TOO_MANY_ALIASES");
        assertRefused("{ " + "__typename ".repeat(5000) + "}", "TOO_MANY_ALIASES");
    }

    @Test
    void row06RefusesManyDirectives() {
        assertRefused("{ __typename " + "@nope ".repeat(500) + "}", "TOO_MANY_ALIASES");
        assertRefused("{ __typename " + "@skip(if: false) ".repeat(500) + "}", "TOO_MANY_ALIASES");
        assertRefused("query " + "@nope ".repeat(500) + "{ __typename }", "TOO_MANY_ALIASES");
        assertRefused("query($a: Int " + "@nope ".repeat(500) + ") { __typename }", "");
        String spread = IntStream.range(0, 500).mapToObj(i -> "@nope" + i).collect(Collectors.joining(" "));
        assertRefused("{ ...F } fragment F on Query " + spread + " { __typename }", "");
    }

    @Test
    void row07RefusesDeepQueries() {
        String level = "meetings { nodes { participants { actor { ";
        assertRefused("{ actors { nodes { " + level.repeat(3) + "id" + " } } } }".repeat(3) + " } } }", "TOO_DEEP");
    }

    @Test
    void row07RefusesDepthSixteenOnACircle() {
        String circle = "participants { actor { meetings(first: 1) { nodes { ";

        assertRefused(
                "{ meetings(first: 1) { nodes { " + circle.repeat(4) + "id" + " } } } }".repeat(4) + " } } }",
                "TOO_DEEP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999", "-5", "0", "101", "2147483648"})
    void row08RefusesPagesOfNoSize(String first) {
        String body = post("{ meetings(first: " + first + ") { nodes { id } } }");

        assertThat(body).contains("\"errors\"").doesNotContain("ledger-m1").hasSizeLessThan(TWO_KILOBYTES);
    }

    @Test
    void row09RefusesCircularIntrospection() {
        String level = "fields { type { ";
        assertRefused("{ __schema { types { " + level.repeat(6) + "name" + " } }".repeat(6) + " } } }", "");
        assertRefused("{ __schema { types { name } } b: __schema { types { name } } }", "");
    }

    @Test
    void row12SuggestsNothingForAMisspeltField() {
        assertThat(post("{ meeting { nodes { id } } }"))
                .contains("VALIDATION_ERROR")
                .doesNotContainIgnoringCase("did you mean")
                .doesNotContain("meetings");
        assertThat(post("{ meetings(frist: 1) { nodes { id } } }")).doesNotContainIgnoringCase("did you mean");
        assertThat(post("{ meetings(orderBy: {field: NAM}) { nodes { id } } }"))
                .doesNotContainIgnoringCase("did you mean");
    }

    @Test
    void row09RefusesCirclesOfFragments() {
        assertRefused("{ actors { nodes { ...A } } } fragment A on Actor { name ...A }", "VALIDATION_ERROR");
    }

    @Test
    void row10RefusesLongDocuments() {
        String document = "{ nodes(ids: [" + "\"x\" ".repeat(16_000) + "]) { id } }";

        assertRefused(document, "SYNTAX_ERROR");
    }

    @Test
    void refusesPagesBelowPagesThatMultiply() {
        String document = "{ actors(first: 100) { nodes { meetings(first: 100) { nodes { statements(first: 100) {"
                + " nodes { id } } } } } } }";

        assertRefused(document, "TOO_MANY_NODES");
        assertThat(http().ask(document).body()).contains("\"asked\":1010100");
    }

    @Test
    void countsWhatAFragmentAsksAtEveryPlaceThatSpreadsIt() {
        String document = "{ a: actors(first: 1) { nodes { ...F } } b: actors(first: 100) { nodes { ...F } } }"
                + " fragment F on Actor { meetings(first: 100) { nodes { statements(first: 100) { nodes { id } } } } }";

        assertRefused(document, "TOO_MANY_NODES");
        assertThat(http().ask(document).body()).contains("\"asked\":1020201");
    }

    @Test
    void countsPagesByTheirVariablesAndDefaults() {
        assertThat(http().post(
                                "/graphql",
                                "application/json",
                                "{\"query\":\"query($n: Int, $m: Int = 4, $no: Boolean!) { meetings(first: $n) { nodes {"
                                        + " statements(first: $m) { nodes { id } } more: statements @include(if: $no) { nodes { id } } } } }\","
                                        + "\"variables\":{\"n\":3,\"no\":false}}")
                        .body())
                .contains("\"asked\":15");
        assertThat(http().ask("{ nodes(ids: [\"call\", \"ledger-m1\"]) { id } timeline { nodes { __typename } } }")
                        .body())
                .contains("\"asked\":27");
    }

    @Test
    void answersFragmentsThatSpreadOneAnotherTwice() {
        String doubling = IntStream.range(0, 60)
                .mapToObj(i -> "fragment F%d on MeetingConnection { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(" "));

        assertThat(http().ask("{ meetings { ...F0 } } " + doubling
                                + " fragment F60 on MeetingConnection { totalCount }")
                        .body())
                .contains("\"totalCount\":")
                .contains("\"asked\":25");
    }

    @Test
    void tellsWithEveryAnswerWhatItCost() {
        assertThat(http().ask("{ meetings(first: 2) { nodes { statements(first: 3) { nodes { id } } } } }")
                        .body())
                .contains("\"depth\"", "\"aliases\"", "\"tokens\"", "\"timeout\":\"PT30S\"")
                .contains("\"asked\":8");
        assertThat(http().ask("{ meetings(").body()).contains("\"cost\"").contains("SYNTAX_ERROR");
        assertThat(http().ask("{ nothing }").body()).contains("\"cost\"").contains("VALIDATION_ERROR");
    }

    @Test
    void row13TellsNothingOfWhatWentWrongInside() {
        Mockito.when(intake.progress()).thenThrow(new IllegalStateException("secret"));

        String body = http().ask("{ overview { processing { failed } } }").body();

        assertThat(body).contains("INTERNAL_ERROR").doesNotContain("secret").doesNotContain("IllegalState");
    }

    private void assertRefused(String document, String code) {
        assertThat(post(document)).contains("\"errors\"").contains(code).hasSizeLessThan(TWO_KILOBYTES);
    }

    private String post(String document) {
        return http().post("/graphql", "application/json", "{\"query\":\"" + document.replace("\"", "\\\"") + "\"}")
                .body();
    }

    private Http http() {
        return new Http(port);
    }
}

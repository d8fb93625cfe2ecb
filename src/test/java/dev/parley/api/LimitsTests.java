package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

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
    private static final int THREE_KILOBYTES = 3072;

    @LocalServerPort
    private int port;

    @Nested
    class OverHttp {

        @Test
        void letsQueriesInByGet() {
            HttpResponse<String> answer = http().ask("{ meetings(first: 1) { nodes { id } } }");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("ledger-m3");
        }

        @Test
        void keepsMutationsOutOfGet() {
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
        void refusesWhatIsNoRequest(String body) {
            HttpResponse<String> answer = http().post("/graphql", "application/json", body);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("BAD_REQUEST");
        }

        @ParameterizedTest
        @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "nonsense"})
        void refusesOtherContent(String type) {
            assertThat(http().post("/graphql", type, "{\"query\":\"{__typename}\"}")
                            .statusCode())
                    .isEqualTo(415);
        }

        @Test
        void refusesAVeryLongBody() {
            String body = "{\"query\":\"{__typename}" + " ".repeat(300_000) + "\"}";

            assertThat(http().post("/graphql", "application/json", body).statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void refusesOneFieldManyTimes() {
        String aliases = IntStream.range(0, 101)
                .mapToObj(i -> "a" + i + ": meetings { nodes { id } }")
                .collect(Collectors.joining(" "));

        assertRefused("{ " + aliases + " }", "TOO_MANY_ALIASES");
        assertRefused("{ " + "__typename ".repeat(5000) + "}", "TOO_MANY_ALIASES");
    }

    @Test
    void refusesManyDirectives() {
        assertRefused("{ __typename " + "@nope ".repeat(500) + "}", "TOO_MANY_ALIASES");
    }

    @Test
    void refusesDeepQueries() {
        String level = "meetings { nodes { participants { actor { ";
        assertRefused("{ actors { nodes { " + level.repeat(3) + "id" + " } } } }".repeat(3) + " } } }", "TOO_DEEP");
    }

    @Test
    void refusesCirclesOfFragments() {
        assertRefused("{ actors { nodes { ...A } } } fragment A on Actor { name ...A }", "VALIDATION_ERROR");
    }

    @Test
    void refusesLongDocuments() {
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
    void tellsWithEveryAnswerWhatItCost() {
        assertThat(http().ask("{ meetings(first: 2) { nodes { statements(first: 3) { nodes { id } } } } }")
                        .body())
                .contains("\"depth\"", "\"aliases\"", "\"tokens\"", "\"timeout\":\"PT30S\"")
                .contains("\"asked\":8");
        assertThat(http().ask("{ meetings(").body()).contains("\"cost\"").contains("SYNTAX_ERROR");
        assertThat(http().ask("{ nothing }").body()).contains("\"cost\"").contains("VALIDATION_ERROR");
    }

    @Test
    void tellsNothingOfWhatWentWrongInside() {
        Mockito.when(intake.progress()).thenThrow(new IllegalStateException("secret"));

        String body = http().ask("{ overview { processing { failed } } }").body();

        assertThat(body).contains("INTERNAL_ERROR").doesNotContain("secret").doesNotContain("IllegalState");
    }

    private void assertRefused(String document, String code) {
        String body = http().post(
                        "/graphql", "application/json", "{\"query\":\"" + document.replace("\"", "\\\"") + "\"}")
                .body();

        assertThat(body).contains("\"" + code + "\"").hasSizeLessThan(THREE_KILOBYTES);
    }

    private Http http() {
        return new Http(port);
    }
}

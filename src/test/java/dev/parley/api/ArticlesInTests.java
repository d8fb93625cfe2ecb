package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.parley.article.ArticleId;
import dev.parley.article.ArticleUnreadable;
import dev.parley.article.IncomingArticle;
import dev.parley.pipeline.ArticleState;
import dev.parley.pipeline.IntakeAway;
import dev.parley.pipeline.IntakeFull;
import dev.parley.pipeline.Receipt;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

class ArticlesInTests extends ReadingTest {

    @LocalServerPort
    private int port;

    @BeforeEach
    void takeAllButEmptyArticles() {
        when(intake.receive(any())).thenAnswer(call -> {
            IncomingArticle article = call.getArgument(0);
            if (article.content().isBlank()) {
                throw new ArticleUnreadable("EMPTY", "The article has no text");
            }
            return new Receipt(new ArticleId("told"), ArticleState.RECEIVED, false, null);
        });
    }

    @Nested
    class ByMutation {

        @Test
        void answersWithTheStoredArticle() {
            graphQl.document("mutation { ingestArticle(input: {text: \"Told.\"}) { article { id state } alreadyKnown"
                            + " userErrors { code } } }")
                    .execute()
                    .path("ingestArticle.article.id")
                    .entity(String.class)
                    .isEqualTo("told")
                    .path("ingestArticle.userErrors")
                    .entityList(Object.class)
                    .hasSize(0);
        }

        @Test
        void tellsWhatAPersonCanMend() {
            graphQl.document("mutation { ingestArticle(input: {text: \" \"}) { article { id }"
                            + " userErrors { code message path } } }")
                    .execute()
                    .path("ingestArticle.article")
                    .valueIsNull()
                    .path("ingestArticle.userErrors[0].code")
                    .entity(String.class)
                    .isEqualTo("EMPTY")
                    .path("ingestArticle.userErrors[0].path")
                    .entityList(String.class)
                    .containsExactly("input", "text");
        }

        @Test
        void retractsAndRetriesOnlyWhatIsThere() {
            when(intake.retract(new ArticleId("told"), "wrong"))
                    .thenReturn(Optional.of(new Receipt(new ArticleId("told"), ArticleState.RETRACTED, true, "wrong")));

            graphQl.document(
                            "mutation { a: retractArticle(input: {id: \"told\", reason: \"wrong\"}) { article { state } }"
                                    + " b: retryArticle(input: {id: \"none\"}) { userErrors { code } } }")
                    .execute()
                    .path("a.article.state")
                    .entity(String.class)
                    .isEqualTo("RETRACTED")
                    .path("b.userErrors[0].code")
                    .entity(String.class)
                    .isEqualTo("NO_SUCH_ARTICLE");
        }
    }

    @Nested
    class ByFile {

        @Test
        void answersALineForEveryArticle() {
            HttpResponse<String> answer = post(
                    "application/jsonl",
                    "{\"id\":\"a\",\"text\":\"One.\"}\nno json\n{\"text\":\" \"}\n{\"text\":\"Two.\"}\n");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body().lines())
                    .satisfiesExactly(
                            line -> assertThat(line)
                                    .contains("\"givenId\":\"a\"")
                                    .contains("\"id\":\"told\""),
                            line -> assertThat(line).contains("BAD_JSON"),
                            line -> assertThat(line).contains("EMPTY"),
                            line -> assertThat(line).contains("\"state\":\"RECEIVED\""));
        }

        @Test
        void takesAnArrayAPageAndPlainText() {
            assertThat(post("application/json", "[{\"text\":\"One.\"},{\"text\":\"Two.\"}]")
                            .body()
                            .lines())
                    .hasSize(2);
            assertThat(post("text/html", "<html><body><p>One.</p></body></html>")
                            .body())
                    .contains("told");
            assertThat(post("text/plain", "One.").body()).contains("told");
        }

        @Test
        void saysWhenToComeAgainWhileAsManyWaitAsMay() {
            doThrow(new IntakeFull(9, Duration.ofSeconds(30))).when(intake).receive(any());

            HttpResponse<String> answer = post("application/json", "[{\"text\":\"One.\"}]");

            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After")).contains("30");
            assertThat(answer.body()).contains("INTAKE_FULL", "9 articles");
        }

        @Test
        void stopsWhereAsManyWaitAsMay() {
            doReturn(new Receipt(new ArticleId("told"), ArticleState.RECEIVED, false, null))
                    .doThrow(new IntakeFull(9, Duration.ofSeconds(30)))
                    .when(intake)
                    .receive(any());

            assertThat(post("application/json", "[{\"text\":\"One.\"},{\"text\":\"Two.\"}]")
                            .body()
                            .lines())
                    .satisfiesExactly(
                            first -> assertThat(first).contains("told"),
                            last -> assertThat(last).contains("INTAKE_FULL"));
        }

        @Test
        void saysSoWhenItBreaksOffAfterTheFirstAnswers() {
            doReturn(new Receipt(new ArticleId("told"), ArticleState.RECEIVED, false, null))
                    .doThrow(new IllegalStateException("secret"))
                    .when(intake)
                    .receive(any());

            assertThat(post("application/json", "[{\"text\":\"One.\"},{\"text\":\"Two.\"}]")
                            .body()
                            .lines())
                    .satisfiesExactly(
                            first -> assertThat(first).contains("told"),
                            last -> assertThat(last).contains("BROKEN_OFF").doesNotContain("secret"));
        }

        @Test
        void row42RefusesAFileOverFiftyMegabytesAndNamesTheLimit() throws IOException {
            String head = "POST /articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/jsonl\r\n"
                    + "Content-Length: 52428801\r\nConnection: close\r\n\r\n";

            assertThat(headAlone(head)).startsWith("HTTP/1.1 413").contains("52428800");
        }

        /** A client that hears the refusal before it has sent anything. */
        private String headAlone(String head) throws IOException {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                socket.shutdownOutput();
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        @Test
        void row57SaysWhenToComeBackWhileTheDatabaseIsAway() throws IOException {
            IntakeAway away = mock();
            doThrow(away).when(archives).takeOver(any());
            doThrow(away).when(intake).receive(any());
            doThrow(away).when(intake).progress();

            HttpResponse<String> file = post("application/json", "{\"text\":\"One.\"}");
            HttpResponse<String> archive = new Http(port).post("/import/archive.jsonl", "application/jsonl", "");
            HttpResponse<String> question = new Http(port).ask("{ overview { processing { failed } } }");

            assertThat(List.of(file, archive, question)).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).contains("5");
                assertThat(answer.body()).contains("UNAVAILABLE");
            });
        }

        @Test
        void refusesWhatIsNoArticle() {
            assertThat(post("application/pdf", "%PDF").statusCode()).isEqualTo(415);
        }

        private HttpResponse<String> post(String type, String body) {
            return new Http(port).post("/articles", type, body);
        }
    }
}

package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.parley.article.IncomingArticle;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is sent to a server that answers as each test says. */
class ArticleUploadTests {
    private final List<Received> requests = new ArrayList<>();
    private final IngestReport report = new IngestReport();
    private Function<Received, Answer> server = ArticleUploadTests::allStored;
    private HttpServer http;
    private ArticleUpload upload;

    private record Received(String mediaType, String query, String body) {
        private int articles() {
            return mediaType.equals("application/x-ndjson") ? (int) body.lines().count() : 1;
        }
    }

    private record Answer(int status, String body) {}

    @BeforeEach
    void serve() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/articles", this::answer);
        http.start();
        upload = new ArticleUpload(client(), report);
    }

    private ParleyClient client() {
        return new ParleyClient(
                URI.create("http://127.0.0.1:" + http.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        http.stop(0);
    }

    @Test
    void boundsARequestByArticlesAndByBytes() {
        send(60, "short");
        assertThat(requests).extracting(Received::articles).containsExactly(25, 25, 10);

        requests.clear();
        send(10, "x".repeat(900_000));
        assertThat(requests).extracting(Received::articles).containsExactly(4, 4, 2);
        assertThat(report.troubles()).isEmpty();
    }

    @Test
    void sendsALongPageAloneAsThePageItIs() {
        upload.article("a.txt", IncomingArticle.plain("short"));
        upload.article(
                "b.html",
                new IncomingArticle(
                        "<p>" + "x".repeat(3_000_000), IncomingArticle.Form.HTML, "Talks & more", null, null, null));
        upload.finish();

        assertThat(requests).extracting(Received::mediaType).containsExactly("application/x-ndjson", "text/html");
        assertThat(requests.getLast().query()).isEqualTo("title=Talks+%26+more");
        assertThat(requests.getLast().body()).hasSize(3_000_003);
        assertThat(report.troubles()).isEmpty();
    }

    @Test
    void namesEachArticleThatIsNotAnswered() {
        server = received ->
                new Answer(200, stored(2) + "{\"error\":{\"code\":\"INPUT_BROKEN\",\"message\":\"too long\"}}\n");
        send(3, "short");

        assertThat(report.ids()).containsExactly("id2");
        assertThat(report.troubles()).containsExactly("0.txt: INPUT_BROKEN: too long", "2.txt: INPUT_BROKEN: too long");
    }

    @Test
    void namesWhatAnAnswerWithoutWordsLeavesOut() {
        server = received -> new Answer(200, stored(1));
        send(2, "short");

        assertThat(report.troubles()).containsExactly("1.txt: the server did not answer for it");
    }

    @Test
    void singlesOutWhatTheServerRefuses() {
        server = received -> received.body().contains("bad")
                ? new Answer(413, "{\"error\":{\"code\":\"TOO_LARGE\",\"message\":\"A file has at most 9 bytes\"}}")
                : allStored(received);
        upload.article("0.txt", IncomingArticle.plain("fine"));
        upload.article("1.txt", IncomingArticle.plain("bad"));
        upload.article("2.txt", IncomingArticle.plain("as fine"));
        upload.finish();

        assertThat(report.troubles()).containsExactly("1.txt: TOO_LARGE: A file has at most 9 bytes");
    }

    @Test
    void waitsForAServerThatIsFull() {
        server = received -> requests.size() < 3
                ? new Answer(429, "{\"error\":{\"code\":\"INTAKE_FULL\",\"message\":\"bring it again later\"}}")
                : allStored(received);
        send(2, "short");

        assertThat(requests).hasSize(3);
        assertThat(report.ids()).containsExactly("id1", "id2");
        assertThat(report.troubles()).isEmpty();
    }

    @Test
    void tellsHowFarItCameOnlyAsLongAsAllWereAnswered() {
        List<Long> reached = new ArrayList<>();
        server = received -> received.body().contains("last") ? new Answer(200, "no json") : allStored(received);
        upload = new ArticleUpload(client(), report, reached::add);
        send(25, "first");
        send(25, "last");
        send(25, "later");

        assertThat(reached).containsExactly(25L);
    }

    @Test
    void remembersAsManyAsItWatches() {
        IntStream.range(0, 10_005).forEach(i -> report.stored("id" + i, "archive"));
        IntStream.range(0, 1_003).forEach(i -> report.failed("archive", "EMPTY"));

        assertThat(report.ids()).hasSize(10_000);
        assertThat(report.troubles()).hasSize(1_001).last().isEqualTo("… and 3 more failed");
        assertThat(report.summary()).isEqualTo("0 processed, 5 stored and read in the background, 1003 failed");
    }

    @Test
    void namesAllWhenTheServerIsGone() {
        http.stop(0);
        send(2, "short");

        assertThat(report.troubles())
                .hasSize(2)
                .allSatisfy(
                        failure -> assertThat(failure).containsPattern("\\d\\.txt: The server at .* does not answer"));
    }

    @Test
    void refusesWhatUtf8CannotCarry() {
        upload.article("half.txt", IncomingArticle.plain("half a pair: \uD83D"));
        upload.finish();

        assertThat(requests).isEmpty();
        assertThat(report.troubles()).singleElement().asString().startsWith("half.txt: BAD_CHARACTERS");
    }

    @Test
    void controlCharactersOfANameDoNotReachTheTerminal() {
        upload.unreadable("\u001b[2Jstory\u202e.txt", "bad\u0007 bytes\nhere");

        assertThat(report.troubles()).containsExactly("[2Jstory.txt: bad bytes here");
    }

    private void send(int articles, String text) {
        for (int i = 0; i < articles; i++) {
            upload.article(i + ".txt", IncomingArticle.plain(text));
        }
        upload.finish();
    }

    private static Answer allStored(Received received) {
        StringBuilder lines = new StringBuilder();
        for (int line = 1; line <= received.articles(); line++) {
            lines.append(stored(line));
        }
        return new Answer(200, lines.toString());
    }

    private static String stored(int line) {
        return "{\"line\":" + line + ",\"id\":\"id" + line + "\",\"state\":\"RECEIVED\",\"alreadyKnown\":false}\n";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Received received = new Received(
                    exchange.getRequestHeaders().getFirst("Content-Type"),
                    String.valueOf(exchange.getRequestURI().getRawQuery()),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            requests.add(received);
            Answer answer = server.apply(received);
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Retry-After", "0");
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }
}

package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import dev.parley.article.ArticleUnreadable;
import dev.parley.database.TestDatabase;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What is text stays text: rows 44, 45, 47 and 49. */
class InjectionTests extends ReadingTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    private long before;

    @BeforeEach
    void count() {
        before = nodes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "') DETACH DELETE n //",
                "' OR 1=1 RETURN 1 //",
                "`}) MATCH (n) DETACH DELETE n //",
                "Berg\\' UNION MATCH (n) RETURN n //",
                "$name",
                "LOAD CSV FROM 'file:///etc/passwd' AS x RETURN x",
                "\u0027 SET n.name = \u0027x",
                "*:* OR name:\"",
                "a\" AND (b"
            })
    void row44AndRow45TakeCypherForPlainText(String text) {
        String filter = "{participants: {some: {actor: {name: {contains: $text}}}}}";
        assertAnswered("query($text: String!) { meetings(where: " + filter + ") { totalCount } }", text);
        assertAnswered("query($text: String!) { search(text: $text) { totalCount } }", text);
        assertAnswered(
                "query($text: ID!) { node(id: $text) { id } neighbourhood(ids: [$text]) { links { to { id } } } }",
                text);
        assertThat(get("/export/timeline.jsonl?actor=" + encoded(text)).statusCode())
                .isEqualTo(200);

        assertThat(nodes()).isEqualTo(before);
    }

    @Test
    void row44OrdersByNothingButWhatThereIs() {
        assertThat(ask("query { meetings(orderBy: {field: \"TIME DETACH DELETE n\"}) { totalCount } }", ""))
                .contains("VALIDATION_ERROR");
        assertThat(ask("query { meetings(where: {name: {drop: \"x\"}}) { totalCount } }", ""))
                .contains("VALIDATION_ERROR");
        assertThat(nodes()).isEqualTo(before);
    }

    @Test
    void row47MarkupIsWrittenAsText() {
        name("ledger-a1", "<script>alert(1)</script><img src=x onerror=alert(1)>");

        HttpResponse<String> slides = get("/export/timeline.json");
        HttpResponse<String> graph = get("/export/graph.graphml");

        assertThat(slides.body()).doesNotContain("<script>", "<img").contains("&lt;script&gt;");
        assertThat(graph.body()).doesNotContain("<script>", "<img").contains("&lt;script&gt;");
        assertThat(ask("{ actors { nodes { name } } }", "")).contains("<script>");
        assertThat(get("/graphql?query=" + encoded("{actors{nodes{name}}}"))
                        .headers()
                        .firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("json"));
        assertThat(get("/export/timeline.csv").headers().firstValue("X-Content-Type-Options"))
                .contains("nosniff");
    }

    @Test
    void row49LineBreaksReachNoHeaderAndNoSecondLine() {
        name("ledger-a1", "Tomas\r\nSet-Cookie: x=1\r\nBerg");

        HttpResponse<String> table = get("/export/timeline.csv?actor=" + encoded("Tomas\r\nSet-Cookie: x=1\r\nBerg"));
        HttpResponse<String> lines = get("/export/timeline.jsonl");

        assertThat(table.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(lines.body().lines()).allMatch(line -> line.startsWith("{"));
        when(intake.receive(any())).thenThrow(new ArticleUnreadable("EMPTY", "a\r\nb"));
        assertThat(new Http(port)
                        .post("/articles?title=a%0d%0aX-Bad:%201", "text/plain", "x")
                        .headers()
                        .firstValue("X-Bad"))
                .isEmpty();
    }

    private void assertAnswered(String query, String text) {
        assertThat(ask(query, text)).doesNotContain("INTERNAL_ERROR").doesNotContain("passwd:");
    }

    private String ask(String query, String text) {
        String body = JSON.writeValueAsString(
                Map.of("query", query, "variables", text.isEmpty() ? Map.of() : Map.of("text", text)));
        return new Http(port).post("/graphql", "application/json", body).body();
    }

    private HttpResponse<String> get(String path) {
        return new Http(port).get(path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void name(String id, String name) {
        TestDatabase.driver()
                .executableQuery("MATCH (n {id: $id}) SET n.name = $name")
                .withParameters(Map.of("id", id, "name", name))
                .execute();
    }

    private static long nodes() {
        return TestDatabase.driver()
                .executableQuery("MATCH (n) RETURN count(n) AS n")
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong();
    }
}

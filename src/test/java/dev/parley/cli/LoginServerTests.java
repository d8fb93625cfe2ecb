package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ParleyApplication;
import dev.parley.database.FolderLock;
import dev.parley.database.TestDatabase;
import dev.parley.pipeline.MadeUpReaderConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The commands through a server that wants a login: by the console's key, or by a token of one's own. */
class LoginServerTests {
    @TempDir
    private static Path data;

    @TempDir
    private Path folder;

    private static ConfigurableApplicationContext server;
    private static FolderLock lock;

    private final Terminal terminal = new Terminal(RunningServerTests.NoServer.class);

    @BeforeAll
    static void serve() {
        TestDatabase.clear();
        Map<String, Object> properties = new HashMap<>(TestDatabase.springProperties());
        properties.put("server.port", "0");
        properties.put("parley.security.login", "always");
        properties.put("parley.security.folder", data.toString());
        server = new Application(WithMadeUpReader.class).serve(data, properties);
        lock = FolderLock.take(data);
        lock.servesAt("http://127.0.0.1:" + server.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @AfterAll
    static void stop() {
        lock.close();
        server.close();
    }

    @Test
    void theConsoleMayDoAll() throws IOException {
        assertThat(run("ingest", story().toString())).isZero();
        assertThat(run("timeline")).isZero();
        Path archive = folder.resolve("archive.jsonl");
        assertThat(run("export", "archive", archive.toString())).isZero();
        assertThat(run("import", archive.toString())).isZero();
        assertThat(terminal.out()).startsWith("0 articles stored, ");
    }

    @Test
    void aTokenMayWhatItsRoleMayAndIsNamedInTheLog() throws IOException {
        String analyst = token("desk", "analyst");
        String reader = token("visitor", "reader");
        Path archive = folder.resolve("archive.jsonl");
        assertThat(run("export", "archive", archive.toString())).isZero();

        assertThat(run("ingest", story().toString(), "--token", analyst)).isZero();
        assertThat(run("decide", "list", "--token", analyst)).isZero();
        assertThat(run("import", archive.toString(), "--token", analyst)).isOne();
        assertThat(terminal.err()).contains("parley:");
        assertThat(run("timeline", "--token", reader)).isZero();
        assertThat(run("ingest", story().toString(), "--token", reader)).isOne();
        assertThat(run("timeline", "--token", "parley_nobody")).isOne();

        assertThat(Files.readString(data.resolve("audit.tsv"))).contains("desk");
    }

    @Test
    void metricsAreForAdmins() throws IOException {
        String admin = token("watch", "admin");
        assertThat(run("timeline", "--token", admin)).isZero();

        assertThat(get("/actuator/prometheus", admin).body())
                .contains(
                        "parley_articles{state=\"PROCESSED\"}",
                        "parley_queue_age_seconds",
                        "parley_stage_seconds_count{stage=\"tell\"}",
                        "parley_request_statements_count");
        assertThat(get("/actuator/prometheus", token("guest", "analyst")).statusCode())
                .isEqualTo(403);
        assertThat(get("/actuator/prometheus", "none").statusCode()).isEqualTo(401);
    }

    @Test
    void everyAnswerHasItsTrace() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        assertThat(get("/", "none").headers().firstValue("X-Trace-Id"))
                .hasValueSatisfying(id -> assertThat(id).matches("[0-9a-f]{32}").isNotEqualTo(trace));
        assertThat(send(request("/").header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"))
                        .headers()
                        .firstValue("X-Trace-Id"))
                .contains(trace);
    }

    private static HttpResponse<String> get(String path, String token) {
        return send(request(path).header("Authorization", "Bearer " + token));
    }

    private static HttpRequest.Builder request(String path) {
        String port = server.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String token(String name, String role) {
        assertThat(run("token", "create", name, "--role", role)).isZero();
        return terminal.out()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("parley_"))
                .findFirst()
                .orElseThrow();
    }

    private Path story() throws IOException {
        return Files.writeString(
                folder.resolve("story-" + folder.hashCode() + ".txt"),
                "The envoys met in " + folder.getFileName() + ", they said.");
    }

    private int run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = data.toString();
        return terminal.run(all);
    }

    @Import({ParleyApplication.class, MadeUpReaderConfiguration.class})
    static class WithMadeUpReader {}
}

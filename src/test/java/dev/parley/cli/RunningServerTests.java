package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ParleyApplication;
import dev.parley.database.FolderLock;
import dev.parley.database.TestDatabase;
import dev.parley.pipeline.SharedModelsConfiguration;
import dev.parley.timeline.HarbourTalks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The commands while a server holds the data folder: they go through it, and could not start one of their own. */
class RunningServerTests {
    @TempDir
    private static Path data;

    @TempDir
    private Path folder;

    private static ConfigurableApplicationContext server;
    private static FolderLock lock;

    private final Terminal terminal = new Terminal(NoServer.class);

    @BeforeAll
    static void serve() {
        Map<String, Object> properties = new HashMap<>(TestDatabase.springProperties());
        properties.put("server.port", "0");
        server = new Application(WithSharedModels.class).serve(data, properties);
        lock = FolderLock.take(data);
        lock.servesAt("http://127.0.0.1:" + server.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @AfterAll
    static void stop() {
        lock.close();
        server.close();
    }

    @BeforeEach
    void beginWithNothing() {
        TestDatabase.clear();
    }

    @Test
    void ingestTimelineAndCheckGoThroughIt() throws IOException {
        Path stories = Files.writeString(folder.resolve("stories.jsonl"), """
                {"text": "Foreign Minister Ilse Brandt of Germany met her Turkish counterpart, Kemal Aydin, in Oslo on Tuesday.", "title": "\\u001b[31mRed", "publishedAt": "2031-05-07"}
                {"text": 7}
                """);

        assertThat(run("ingest", stories.toString())).isOne();
        assertThat(terminal.out()).isEqualTo("1 processed, 1 failed\n");
        assertThat(terminal.err()).contains("stories.jsonl, line 2: BAD_FIELD");

        assertThat(run("ingest", stories.toString())).isOne();
        assertThat(terminal.out()).isEqualTo("0 processed, 1 already imported, 1 failed\n");

        assertThat(run("timeline")).isZero();
        assertThat(terminal.out()).contains("2031-05-06 Tue", "Ilse Brandt, Kemal Aydin — Oslo");
        assertThat(run("timeline", "--actor", "Nobody", "--actor", "Kemal Aydin"))
                .isZero();
        assertThat(terminal.out()).contains("Ilse Brandt, Kemal Aydin");
        assertThat(run("timeline", "--actor", "Nobody, Kemal Aydin")).isZero();
        assertThat(terminal.out()).contains("Nothing on the timeline");
        assertThat(run("timeline", "--format", "json")).isZero();
        assertThat(terminal.out()).startsWith("[\n{").endsWith("]\n").contains("\\u001B[31mRed");
        assertThat(run("timeline", "--format", "csv")).isZero();
        assertThat(terminal.out()).startsWith("type,id,earliest");

        assertThat(run("check")).isZero();
        assertThat(terminal.out()).containsPattern("fingerprint +[0-9a-f]{64}");
    }

    @Test
    void decisionsAndArchivesGoThroughItToo() throws IOException {
        Path story = Files.writeString(
                folder.resolve("story.txt"),
                "Foreign Minister Ilse Brandt of Germany met her Turkish counterpart, Kemal Aydin, in Oslo on Tuesday.");
        assertThat(run("ingest", story.toString(), "--published", "2031-05-07")).isZero();
        String brandt = idOf("Ilse Brandt");

        assertThat(run("decide", "correct", brandt, "name", "Ilse Brand", "--reason", "a slip"))
                .isZero();
        String decision = terminal.out().strip();
        assertThat(run("decide", "correct", brandt, "hair", "red", "--reason", "why not"))
                .isOne();
        assertThat(terminal.err()).contains("NOT_CORRECTABLE");
        assertThat(run("timeline")).isZero();
        assertThat(terminal.out()).contains("Ilse Brand,");
        assertThat(run("decide", "list")).isZero();
        assertThat(terminal.out()).contains(decision, "name = Ilse Brand — analyst: a slip");
        assertThat(run("check", "--refold")).isZero();
        String checked = terminal.out();

        Path archive = folder.resolve("archive.jsonl");
        assertThat(run("export", "archive", archive.toString())).isZero();
        TestDatabase.clear();
        assertThat(run("import", archive.toString())).isZero();
        assertThat(terminal.out()).startsWith("1 articles stored, 0 known already; 1 decisions stored");
        assertThat(run("check", "--refold")).isZero();
        assertThat(terminal.out()).isEqualTo(checked);

        Files.writeString(archive, Files.readString(archive).replace("Oslo", "Rome"));
        assertThat(run("import", archive.toString())).isOne();
        assertThat(terminal.err()).contains("The archive is refused");
        assertThat(run("decide", "undo", decision, "--reason", "it was right")).isZero();
        assertThat(run("timeline")).isZero();
        assertThat(terminal.out()).contains("Ilse Brandt,");
    }

    private static String idOf(String name) {
        return TestDatabase.driver()
                .executableQuery("MATCH (a:Actor {name: $name}) RETURN a.id AS id")
                .withParameters(Map.of("name", name))
                .execute()
                .records()
                .getFirst()
                .get("id")
                .asString();
    }

    @Test
    void anActorsNameWithAnEscapeReachesNoTerminal() {
        HarbourTalks.load();
        TestDatabase.driver()
                .executableQuery("MATCH (n {name: 'Ilse Quandt'}) SET n.name = $name")
                .withParameters(Map.of("name", "\u001b[31mIlse Quandt"))
                .execute();

        assertThat(run("timeline")).isZero();
        assertThat(terminal.out()).contains("[31mIlse Quandt").doesNotContain("\u001b");
    }

    @Test
    void emptyAndAbsentInputsAreNamed() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");

        assertThat(run("ingest", empty.toString(), folder.resolve("absent").toString()))
                .isOne();
        assertThat(terminal.out()).isEqualTo("0 processed, 2 failed\n");
        assertThat(terminal.err()).contains("empty.txt: EMPTY", "absent: there is no such file");
    }

    private int run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = data.toString();
        return terminal.run(all);
    }

    @Import({ParleyApplication.class, SharedModelsConfiguration.class})
    static class WithSharedModels {}

    static class NoServer {}
}

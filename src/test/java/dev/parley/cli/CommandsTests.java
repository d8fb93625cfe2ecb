package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ParleyApplication;
import dev.parley.database.TestDatabase;
import dev.parley.pipeline.SharedModelsConfiguration;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Import;
import picocli.CommandLine;

/** The commands as a user types them, over the whole chain: files in, a graph in Neo4j, a timeline out. */
class CommandsTests {
    private static final String STORY = """
            Share and Follow
            Foreign Minister Ilse Brandt of Germany met her Turkish counterpart, Kemal Aydin, in Oslo on Tuesday for three hours of talks on grain shipments, the Norwegian government said.

            "We have agreed to go on," Brandt told reporters.

            The two ministers will meet again in Ankara on Friday, Aydin said.

            Copyright 2031 Fjord Wire. All rights reserved.
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void useTheSharedDatabase() {
        TestDatabase.clear();
        TestDatabase.springProperties().forEach(System::setProperty);
    }

    @AfterEach
    void letGoOfIt() {
        TestDatabase.springProperties().keySet().forEach(System::clearProperty);
    }

    @Test
    void ingestThenTimelineShowsWhoMetWhomWhereAndWhen() throws IOException {
        Path story = Files.writeString(folder.resolve("story.txt"), STORY);

        assertThat(run("ingest", story.toString(), "--published", "2031-05-07")).isZero();
        assertThat(out.toString()).contains("1 processed");

        assertThat(run("timeline")).isZero();
        assertThat(out.toString())
                .containsPattern("2031-05-06 Tue +held +Talks: Ilse Brandt, Kemal Aydin — Oslo, 3 h +\\[1 source]")
                .containsPattern("2031-05-09 Fri +planned +Talks: .* — Ankara +\\[1 source]");

        assertThat(run("check")).isZero();
        assertThat(out.toString()).containsPattern("fingerprint +[0-9a-f]{64}");

        assertThat(run("ingest", story.toString(), "--published", "2031-05-07")).isZero();
        assertThat(out.toString()).contains("1 already imported");

        assertThat(run("timeline", "--known-at", "2031-05-06")).isZero();
        assertThat(out.toString()).contains("Nothing on the timeline");
    }

    @Test
    void withoutAPublicationDayNoExactDayIsClaimed() throws IOException {
        Path story = Files.writeString(folder.resolve("story.txt"), STORY);

        assertThat(run("ingest", story.toString())).isZero();
        assertThat(run("timeline")).isZero();

        assertThat(out.toString())
                .contains("Ilse Brandt, Kemal Aydin")
                .doesNotContainPattern("\\d{4}-\\d\\d-\\d\\d [A-Z]");
    }

    @Test
    void namesWhatCannotBeReadAndReadsTheRest() throws IOException {
        Path lines = Files.writeString(folder.resolve("two.jsonl"), """
                {"text": "The envoys of Norway and Chile met in Lima on Monday, officials said.", "publishedAt": "2031-05-07"}
                {"text": 7}
                """);

        assertThat(run("ingest", lines.toString(), folder.resolve("absent.txt").toString()))
                .isOne();
        assertThat(out.toString()).contains("1 processed, 2 failed");
        assertThat(err.toString()).contains("two.jsonl, line 2").contains("absent.txt: there is no such file");
    }

    @Test
    void wrongUsageEndsWithTwoAndSaysHow() {
        assertThat(run("timeline", "--format", "papyrus")).isEqualTo(2);
        assertThat(err.toString()).contains("papyrus");
        assertThat(run()).isEqualTo(2);
        assertThat(run("ingest")).isEqualTo(2);
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        CommandLine line = Commands.commandLine(new Application(WithSharedModels.class));
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments);
    }

    @Import({ParleyApplication.class, SharedModelsConfiguration.class})
    static class WithSharedModels {}
}

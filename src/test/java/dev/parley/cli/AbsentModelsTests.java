package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ParleyApplication;
import dev.parley.database.TestDatabase;
import dev.parley.pipeline.AbsentModelsConfiguration;
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

/** Commands end, and say why, where the language models cannot be loaded. */
class AbsentModelsTests {
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
    void ingestSaysHowManyArticlesAreLeft() throws IOException {
        Path lines = Files.writeString(folder.resolve("two.jsonl"), """
                {"text": "The envoys of Norway and Chile met in Lima on Monday, officials said.", "publishedAt": "2031-05-07"}
                {"text": "The envoys of Norway and Peru will meet in Oslo on Friday, officials said.", "publishedAt": "2031-05-08"}
                """);

        assertThat(run("ingest", lines.toString())).isOne();
        assertThat(out.toString()).contains("0 processed, 2 waiting");
        assertThat(err.toString())
                .contains("The language models cannot be loaded (There are no models here); 2 articles are stored");
    }

    @Test
    void serveStopsInsteadOfLoadingTheSample() {
        assertThat(run("serve", "--sample", "--port", "0", "--data", folder.toString()))
                .isOne();
        assertThat(err.toString()).contains("The language models cannot be loaded (There are no models here)");
    }

    private int run(String... arguments) {
        CommandLine line = Commands.commandLine(new Application(WithoutModels.class));
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments);
    }

    @Import({ParleyApplication.class, AbsentModelsConfiguration.class})
    static class WithoutModels {}
}

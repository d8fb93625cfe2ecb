package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands say to a newcomer, without anything started. */
class UsageTests {
    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal(NoServer.class);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "extract - --threads | 0 | a whole number from 1 to 64",
                "extract - --threads | -3 | a whole number from 1 to 64",
                "extract - --threads | many | a whole number from 1 to 64",
                "serve --port | 99999 | a port from 1 to 65535",
                "serve --port | http | a port from 1 to 65535",
                "worker --stage | dream | EXTRACT, RESOLVE, ALL",
                "timeline --from | yesterday | a day such as",
                "timeline --to | 2013-02-30 | a day such as",
                "timeline --known-at | 2013-11-10T18:00 | a time with offset such as",
                "timeline --known-at | 10.11.2013 | a day such as",
                "timeline --actor | ' ' | a name, an alias or an id",
                "timeline --format | papyrus | TEXT, JSON, CSV",
                "ingest - --published | 2025-13-01 | a day such as",
                "ingest - --published | 1066-10-14 | the years 1900 to 2100"
            })
    void wrongValuesAreRefusedWithTheOptionTheValueAndWhatIsAccepted(String typed, String value, String accepted) {
        String[] words = typed.split(" ");
        String[] arguments = Arrays.copyOf(words, words.length + 1);
        arguments[words.length] = value;

        assertThat(terminal.run(arguments)).isEqualTo(2);
        assertThat(terminal.err())
                .contains("'" + words[words.length - 1] + "'", "'" + value + "'", accepted)
                .doesNotContain("Exception");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void aWorkerThatStoresNeedsADatabaseThatOthersReach() {
        assertThat(terminal.run("worker", "--stage", "resolve")).isEqualTo(2);
        assertThat(terminal.err()).contains("SPRING_NEO4J_URI");
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        assertThat(terminal.run("timeline", "--from", "2013-12-01", "--to", "2013-11-01"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("--from 2013-12-01 is after --to 2013-11-01");
    }

    @Test
    void aMissingCommandListsThem() {
        assertThat(terminal.run()).isEqualTo(2);
        assertThat(terminal.err()).contains("A command is missing", "ingest", "timeline", "Examples:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "ingest", "timeline", "extract", "check", "eval"})
    void helpHasExamplesAndTheExitStatus(String command) {
        assertThat(terminal.run(command, "--help")).isZero();
        assertThat(terminal.out()).contains("Exit status:", "Examples:", "parley " + command);
    }

    @Test
    void aDataFolderThatIsAFileIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("data"), "no folder");

        assertThat(terminal.run("timeline", "--data", file.toString())).isEqualTo(2);
        assertThat(terminal.err())
                .contains("'--data'", file + "' is not a folder")
                .doesNotContain("Exception");
    }

    @Test
    void anInputThatIsNotThereIsNamed() {
        String absent = folder.resolve("absent.jsonl").toString();

        assertThat(terminal.run("extract", absent)).isOne();
        assertThat(terminal.err()).isEqualTo("parley: Cannot read " + absent + ": there is no such file\n");
    }

    @Test
    void aFolderOfGoldThatIsNotThereIsNamed() {
        String absent = folder.resolve("absent").toString();

        assertThat(terminal.run("eval", "--gold", absent)).isEqualTo(1);
        assertThat(terminal.err()).isEqualTo("parley: dispatches.jsonl: there is no such file in " + absent + "\n");
    }

    static class NoServer {}
}

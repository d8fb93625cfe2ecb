package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.extract.corenlp.SharedModels;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The scorecard over a user's own gold, and what is said of gold that cannot be used. */
class EvalCommandTests {
    private static final List<String> FILES = List.of("dispatches.jsonl", "gold.json", "harbour-talks.txt");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheGold() throws IOException {
        for (String file : FILES) {
            Files.copy(Path.of("src", "test", "resources", "dev", "parley", "cli", "eval", file), folder.resolve(file));
        }
    }

    @Test
    void printsHowWellTheArticlesAreRead() {
        assertThat(run("--gold", folder.toString())).isZero();

        assertThat(out.toString())
                .containsPattern("meetings.recall +100.0  1 of 1")
                .containsPattern("meetings.place +100.0  1 of 1")
                .containsPattern("statements.recall +100.0  3 of 3")
                .containsPattern("statements.speaker +100.0  3 of 3")
                .containsPattern("meetings.notMeetings +0.0");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void printsWhatIsMissedWhenAsked() throws IOException {
        change("gold.json", "\"HELD\"", "\"CANCELLED\"");

        assertThat(run("--gold", folder.toString(), "--notes")).isZero();

        assertThat(out.toString()).contains("status HELD for CANCELLED m-lima");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "gold.json | `HELD` | `HALD` | gold.json, meetings[0] (m-lima), status: 'HALD' is none of [",
                "gold.json | 2031-05-06 | 6 May | gold.json, meetings[0] (m-lima), start: '6 May' is neither a day such as",
                "gold.json | PT2H | 2 hours | gold.json, meetings[0] (m-lima), duration: '2 hours' is no duration",
                "gold.json | met her | saw her | gold.json, meetings[0] (m-lima), anchors: not verbatim in harbour-talks: 'saw her",
                "gold.json | `speaker` | `speeker` | gold.json, statements[0] (s-width), speaker: is missing",
                "gold.json | `quiet-week`, `text` | `loud-week`, `text` | gold.json, notMeetings[0], article: no line of dispatches.jsonl has the id 'loud-week'",
                "gold.json | `meetings`: [ | `meetings`: | gold.json: is not JSON: ",
                "dispatches.jsonl | `id`: `quiet-week` | `id`: 7 | dispatches.jsonl, line 2, id: a text is needed, not 7",
                "dispatches.jsonl | quiet-week | harbour-talks | dispatches.jsonl, line 2, id: 'harbour-talks' stands twice",
                "dispatches.jsonl | harbour-talks.txt | lost.txt | lost.txt: there is no such file in ",
                "dispatches.jsonl | 2031-05-07 | soon | dispatches.jsonl, line 1: the article cannot be read: "
            })
    void tellsWhatIsWrongWithTheGoldAndWhere(String file, String right, String wrong, String told) throws IOException {
        change(file, right.replace('`', '"'), wrong.replace('`', '"'));

        assertThat(run("--gold", folder.toString())).isOne();

        assertThat(err.toString()).startsWith("parley: " + told);
        assertThat(out.toString()).isEmpty();
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    private int run(String... arguments) {
        return new CommandLine(new EvalCommand(SharedModels::extractor))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler(new FailureReport())
                .execute(arguments);
    }
}

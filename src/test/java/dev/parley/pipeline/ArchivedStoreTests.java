package dev.parley.pipeline;

import static dev.parley.pipeline.PipelineRoom.names;
import static dev.parley.pipeline.PipelineRoom.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.archive.ArchiveRefused;
import dev.parley.archive.Archives;
import dev.parley.article.ArticleId;
import dev.parley.database.TestDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store written to a file and restored from it. */
class ArchivedStoreTests {
    private static final Decisions.Because BECAUSE = new Decisions.Because("an analyst", "the same passport");

    @TempDir
    private Path folder;

    private PipelineRoom room;
    private Path archive;
    private StoreCheck before;

    @BeforeEach
    void fill() throws IOException {
        TestDatabase.clear();
        room = PipelineRoom.open();
        String mira = receive("Mira Oduya met the envoys in Oslo on Tuesday; “so be it”, she said.") + "-a0";
        String miriam = receive("Miriam Oduye met the pilots in Bergen on Friday, she said.") + "-a0";
        receive("Nobody is named in this story, and it holds poison, they said.");
        String gone = receive("Ada Winther met the fishers when the harbour was closed, they said.");
        room.untilNothingWaits();
        room.decisions().merge(List.of(mira, miriam), BECAUSE);
        Verdict.Kept mistake = (Verdict.Kept) room.decisions().correct(mira, "kind", "STATE", BECAUSE);
        room.decisions().undo(mistake.decision(), BECAUSE);
        room.intake().retract(new ArticleId(gone), "withdrawn");
        before = room.check();
        archive = folder.resolve("archive.jsonl");
        try (OutputStream out = Files.newOutputStream(archive)) {
            room.archives().write(out);
        }
    }

    @AfterEach
    void stop() {
        room.close();
    }

    @Test
    void isTheSameGraphOnceRestored() throws IOException {
        TestDatabase.clear();

        assertThat(room.archives().takeOver(archive)).isEqualTo(new Archives.TakenOver(4, 0, 3, 0));

        room.untilNothingWaits();
        assertThat(room.check()).isEqualTo(before);
        assertThat(room.intake().progress().failed()).isEqualTo(1);
        assertThat(names()).hasSize(1);
    }

    @Test
    void changesNothingWhereItIsKnown() throws IOException {
        assertThat(room.archives().takeOver(archive)).isEqualTo(new Archives.TakenOver(0, 4, 0, 3));

        room.untilNothingWaits();
        assertThat(room.check()).isEqualTo(before);
    }

    @Test
    void row66IsRefusedWholeWhereverItBreaksOff() throws IOException {
        TestDatabase.clear();
        StoreCheck empty = room.check();
        List<String> lines = Files.readAllLines(archive);
        for (int kept = 0; kept < lines.size(); kept++) {
            assertRefused(String.join("\n", lines.subList(0, kept)) + "\n");
        }
        assertRefused(Files.readString(archive).stripTrailing());
        assertThat(room.check()).isEqualTo(empty);
    }

    @Test
    void isRefusedWholeWhenItWasAltered() throws IOException {
        TestDatabase.clear();
        StoreCheck empty = room.check();
        String whole = Files.readString(archive);
        List<String> lines = new ArrayList<>(Files.readAllLines(archive));
        assertRefused(whole.replace("Oslo", "Rome"));
        assertRefused(whole.replace("\"SAME\"", "\"LIKE\""));
        assertRefused(whole.replace("\"format\":1", "\"format\":2"));
        assertRefused(whole + lines.get(1) + "\n");
        lines.remove(2);
        assertRefused(String.join("\n", lines) + "\n");
        assertThat(room.check()).isEqualTo(empty);
    }

    @Test
    void saysThatItCannotBeStoredWhileTheDatabaseIsAwayAndIsTakenOverAfterwards() throws IOException {
        TestDatabase.clear();
        room.cable().cut();

        assertThatExceptionOfType(IntakeAway.class)
                .isThrownBy(() -> room.archives().takeOver(archive));
        assertThatExceptionOfType(IntakeAway.class)
                .isThrownBy(() -> room.archives().write(OutputStream.nullOutputStream()));
        room.cable().mend();

        assertThat(room.archives().takeOver(archive)).isEqualTo(new Archives.TakenOver(4, 0, 3, 0));
    }

    @Test
    void holdsTheTextsVerbatimAndEndsWithItsHash() throws IOException {
        List<String> lines = Files.readAllLines(archive);

        assertThat(lines).hasSize(11);
        assertThat(lines.getFirst()).isEqualTo("{\"archive\":\"parley\",\"format\":1}");
        assertThat(lines).anyMatch(line -> line.contains("“so be it”") && line.contains("\"extractor\":"));
        assertThat(lines.getLast())
                .matches("\\{\"end\":\\{\"articles\":4,\"decisions\":3,\"places\":2,\"sha256\":\"[0-9a-f]{64}\"}}");
    }

    private void assertRefused(String content) throws IOException {
        Path file = Files.write(folder.resolve("other.jsonl"), content.getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(ArchiveRefused.class)
                .isThrownBy(() -> room.archives().takeOver(file))
                .withMessageContaining("line");
    }

    private String receive(String text) {
        return room.intake().receive(story(text)).article().value();
    }
}

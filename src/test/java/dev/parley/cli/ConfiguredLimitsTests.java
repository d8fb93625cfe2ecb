package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.ArticleSettings;
import dev.parley.article.Incoming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands take as much at once as is set, not what comes with the program. */
class ConfiguredLimitsTests {
    private static final String LINE = "parley.article.longest-line";

    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        System.clearProperty(LINE);
    }

    @Test
    void areTheStandardOnesWhereNothingIsSet() {
        assertThat(ConfiguredLimits.read()).isEqualTo(ArticleSettings.defaults());
    }

    @Test
    void holdForTheFilesThatACommandReads() throws IOException {
        Path file = Files.writeString(
                folder.resolve("articles.jsonl"), "{\"text\":\"Short.\"}\n{\"text\":\"" + "long ".repeat(20) + "\"}\n");
        System.setProperty(LINE, "60");

        try (Stream<Incoming> articles = new InputOpener().any(file)) {
            List<Incoming> read = articles.toList();
            assertThat(read).hasSize(2);
            assertThat(read.getFirst()).isInstanceOf(Incoming.Received.class);
            assertThat(read.getLast()).isInstanceOf(Incoming.Unreadable.class);
        }
    }
}

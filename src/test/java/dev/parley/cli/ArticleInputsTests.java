package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.article.IncomingArticle;
import dev.parley.security.PageFetcher;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleInputsTests {
    @TempDir
    private Path folder;

    private final Taken taken = new Taken();

    @Nested
    class AFolder {
        @Test
        void givesItsArticlesWhateverTheCaseOfTheirEndings() throws IOException {
            write("a.TXT", "One.");
            write("b.Html", "<p>Two.</p>");
            write("c.JSONL", "{\"text\": \"Three.\"}\n");
            pack("d.JSONL.GZ", "{\"text\": \"Four.\"}\n{\"text\": \"Five.\"}\n");
            pack("e.txt.gz", "Six.");
            write("f.png", "no article");
            write("txt", "no article");

            read(folder.toString());

            assertThat(taken.contents).containsExactly("One.", "<p>Two.</p>", "Three.", "Four.", "Five.", "Six.");
            assertThat(taken.failures).isEmpty();
        }

        @Test
        void namesWhatCannotBeReadAndGivesTheRest() throws IOException {
            write("a.txt", "One.");
            Files.write(folder.resolve("b.txt"), new byte[] {'O', (byte) 0xC3, '('});
            Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("nowhere"));
            write("d.jsonl.gz", "not packed");
            Path below = Files.createDirectory(folder.resolve("e"));
            Files.createSymbolicLink(below.resolve("again"), folder);
            Files.createSymbolicLink(folder.resolve("f.txt"), folder.resolve("f.txt"));
            write("g.txt", "Two.");

            read(folder.toString());

            assertThat(taken.contents).containsExactly("One.", "Two.");
            assertThat(taken.failures)
                    .satisfiesExactlyInAnyOrder(
                            failure -> assertThat(failure).contains("b.txt", "BAD_UTF8"),
                            failure -> assertThat(failure).contains("c.txt", "there is no such file"),
                            failure -> assertThat(failure).contains("d.jsonl.gz", "GZIP"),
                            failure -> assertThat(failure).contains("again", "leads back to a folder above it"),
                            failure -> assertThat(failure).contains("f.txt", "symbolic link"));
        }

        @Test
        void goesOnWhereReadingBreaksOff() throws IOException {
            Path memory = Path.of("/proc/self/mem");
            assumeTrue(Files.exists(memory), "Linux only");
            Files.createSymbolicLink(folder.resolve("a.txt"), memory);
            write("b.txt", "One.");

            read(folder.toString());

            assertThat(taken.contents).containsExactly("One.");
            assertThat(taken.failures).singleElement().asString().contains("a.txt: ");
        }

        @Test
        void goesOnWhereNoReadingIsPermitted() throws IOException {
            write("a.txt", "Shut.");
            Files.setPosixFilePermissions(folder.resolve("a.txt"), PosixFilePermissions.fromString("---------"));
            assumeTrue(!Files.isReadable(folder.resolve("a.txt")), "the superuser reads everything");
            write("b.txt", "One.");

            read(folder.toString());

            assertThat(taken.contents).containsExactly("One.");
            assertThat(taken.failures).containsExactly(folder.resolve("a.txt") + ": permission denied");
        }

        @Test
        void withoutArticlesSaysWhatTheyEndIn() throws IOException {
            write("a.png", "no article");

            read(folder.toString());

            assertThat(taken.failures).singleElement().asString().contains("holds no file ending in", "jsonl");
        }
    }

    @Nested
    class StandardInput {
        @Test
        void isPlainTextOrJsonLinesAsItLooks() throws IOException {
            readFromStandardInput("The envoys met.\nThey parted.\n");
            readFromStandardInput("{\"text\": \"One.\"}\n{\"text\": 2}\n{\"text\": \"Three.\"}\n");

            assertThat(taken.contents).containsExactly("The envoys met.\nThey parted.\n", "One.", "Three.");
            assertThat(taken.failures).singleElement().asString().startsWith("standard input, line 2: BAD_FIELD");
        }

        @Test
        void emptyIsHandedOnForTheServerToRefuse() throws IOException {
            readFromStandardInput("");

            assertThat(taken.contents).containsExactly("");
        }

        private void readFromStandardInput(String text) throws IOException {
            InputStream before = System.in;
            System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            try {
                read("-");
            } finally {
                System.setIn(before);
            }
        }
    }

    @Test
    void aLongFileThatBrokeOffIsGoneOnWith() throws IOException {
        pack("archive.jsonl.gz", "{\"text\": \"One.\"}\n".repeat(1_500));
        Path archive = folder.resolve("archive.jsonl.gz");
        IngestPlace before = new IngestPlace(folder);
        before.begin(archive);
        before.at(1_200);
        before.sent();
        before.at(1_300);

        IngestPlace after = new IngestPlace(folder);
        new ArticleInputs(new PublicationOptions(), folder, new PageFetcher(), after)
                .read(List.of(archive.toString()), taken);

        assertThat(taken.contents).hasSize(300);
        assertThat(after.resumed()).singleElement().asString().contains("behind line 1200");
        read(archive.toString());
        assertThat(taken.contents).hasSize(1_800);
    }

    @Test
    void aFileThatIsNotThereIsNamedAsItWasTyped() throws IOException {
        write("a.txt", "One.");

        read(folder.resolve("absent.txt").toString(), folder.resolve("a.txt").toString());

        assertThat(taken.contents).containsExactly("One.");
        assertThat(taken.failures).containsExactly(folder.resolve("absent.txt") + ": there is no such file");
    }

    private void read(String... inputs) {
        new ArticleInputs(new PublicationOptions(), folder).read(List.of(inputs), taken);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void pack(String name, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static final class Taken implements ArticleInputs.Taker {
        private final List<String> contents = new ArrayList<>();
        private final List<String> failures = new ArrayList<>();

        @Override
        public void article(String origin, IncomingArticle article) {
            contents.add(article.content());
        }

        @Override
        public void unreadable(String origin, String reason) {
            failures.add(origin + ": " + reason);
        }
    }
}

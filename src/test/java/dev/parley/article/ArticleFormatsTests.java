package dev.parley.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.article.Incoming.Received;
import dev.parley.article.Incoming.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleFormatsTests {
    private final ArticleFormats formats = new ArticleFormats(new ArticleSettings(1_000, 2_000, 200));

    private static InputStream letters(int many) {
        return new InputStream() {
            private int left = many;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                int given = Math.min(left, length);
                Arrays.fill(buffer, offset, offset + given, (byte) 'x');
                left -= given;
                return given == 0 && length > 0 ? -1 : given;
            }
        };
    }

    private static InputStream bytes(String input) {
        return new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes of which {@code #} is no UTF-8. */
    private static InputStream broken(String input) {
        byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '#' ? (byte) 0xFF : bytes[i];
        }
        return new ByteArrayInputStream(bytes);
    }

    private List<Incoming> read(InputStream input, ArticleFormat format) {
        try (Stream<Incoming> items = formats.read(input, format)) {
            return items.toList();
        }
    }

    private static List<String> summaries(List<Incoming> items) {
        return items.stream().map(ArticleFormatsTests::summary).toList();
    }

    private static String summary(Incoming item) {
        return item.line() + " " + item.givenId() + " "
                + switch (item) {
                    case Received received -> received.article().content();
                    case Unreadable unreadable -> unreadable.code();
                };
    }

    @Nested
    class InJsonLines {

        @Test
        void givesEachLineItsItemAndGoesOn() {
            String lines = """
                    {"id": "a", "text": "One."}

                    {"id": "b", "text": "Two."
                    ["text"]
                    {"id": "d", "text": "Four.", "text": "Other."}
                    {"id": "e", "title": "Five"}
                    {"id": "f", "text": 6}
                    {"id": "g", "text": "Seven."} {"text": "Eight."}
                    {"id": "h", "text": "Nine.", "html": "<p>Nine."}
                    {"id": 10, "html": "<p>Ten.", "more": [{"text": "x"}], "title": null}
                    """;
            assertThat(summaries(read(bytes(lines), ArticleFormat.JSON_LINES)))
                    .containsExactly(
                            "1 a One.",
                            "3 b BAD_JSON",
                            "4 null NOT_AN_OBJECT",
                            "5 d DUPLICATE_KEY",
                            "6 e MISSING_TEXT",
                            "7 f BAD_FIELD",
                            "8 g BAD_JSON",
                            "9 h BAD_FIELD",
                            "10 10 <p>Ten.");
        }

        @Test
        void keepsEachField() {
            String line =
                    "{\"text\":\"One.\",\"title\":\"T\",\"publisher\":\"P\",\"url\":\"U\",\"publishedAt\":\"2031\"}";
            assertThat(read(bytes(line), ArticleFormat.JSON_LINES))
                    .containsExactly(new Received(
                            null, 1, new IncomingArticle("One.", IncomingArticle.Form.PLAIN, "T", "P", "U", "2031")));
        }

        @Test
        void row33FailsALongLineAlone() {
            String lines =
                    "{\"id\": \"a\", \"text\": \"" + "x".repeat(300) + "\"}\r\n{\"id\": \"b\", \"text\": \"Two.\"}";
            assertThat(summaries(read(bytes(lines), ArticleFormat.JSON_LINES)))
                    .containsExactly("1 a TOO_LARGE", "2 b Two.");
        }

        @Test
        void row33FailsALineOfAHundredMegabytesAlone() {
            InputStream line = new SequenceInputStream(
                    new SequenceInputStream(bytes("{\"id\": \"a\", \"text\": \""), letters(100 << 20)),
                    bytes("\"}\n{\"id\": \"b\", \"text\": \"Two.\"}"));

            assertThat(summaries(new ArticleFormats()
                            .read(line, ArticleFormat.JSON_LINES)
                            .toList()))
                    .containsExactly("1 a TOO_LARGE", "2 b Two.");
        }

        @Test
        void row35FailsALineOfWrongBytesAlone() {
            String lines = "{\"id\": \"a\", \"text\": \"x#\"}\n{\"id\": \"b\", \"text\": \"Zwölf.\"}\n";
            assertThat(read(broken(lines), ArticleFormat.JSON_LINES))
                    .first()
                    .isEqualTo(new Unreadable("a", 1, "BAD_UTF8", "Byte 22 is not valid UTF-8"));
            assertThat(summaries(read(broken(lines), ArticleFormat.JSON_LINES)))
                    .containsExactly("1 a BAD_UTF8", "2 b Zwölf.");
        }

        @Test
        void row34RefusesDeepNestingLongNumbersAndDoubleKeys() {
            ArticleFormats wide = new ArticleFormats();
            String line = "{\"text\": \"One.\", \"x\": " + "[".repeat(500) + "]".repeat(500) + "}\n"
                    + "{\"text\": \"Two.\", \"x\": " + "[".repeat(498) + "]".repeat(498) + "}\n"
                    + "{\"text\": \"Three.\", \"x\": " + "7".repeat(2_000) + "}\n"
                    + "{\"text\": \"Four.\", \"text\": \"Other.\"}";
            assertThat(summaries(
                            wide.read(bytes(line), ArticleFormat.JSON_LINES).toList()))
                    .containsExactly("1 null BAD_JSON", "2 null Two.", "3 null BAD_JSON", "4 null DUPLICATE_KEY");
        }

        @Test
        void readsNoFurtherThanAsked() {
            InputStream endless = new InputStream() {
                private int at;

                @Override
                public int read() {
                    return "{\"text\": \"One.\"}\n".charAt(at++ % 17);
                }
            };
            assertThat(formats.read(endless, ArticleFormat.JSON_LINES).limit(3)).hasSize(3);
        }
    }

    @Nested
    class InJson {

        @Test
        void readsOneObject() {
            assertThat(summaries(read(bytes("\n{\"id\": \"a\",\n \"text\": \"One.\"}\n"), ArticleFormat.JSON)))
                    .containsExactly("2 a One.");
        }

        @Test
        void passesOverWhatIsNoArticle() {
            String array = """
                    [{"id": "a", "text": "One."},
                     7, [1, [2]],
                     {"id": "b", "id": "c", "text": "Two."},
                     {"id": "d", "text": "Three."}]""";
            assertThat(summaries(read(bytes(array), ArticleFormat.JSON)))
                    .containsExactly(
                            "1 a One.",
                            "2 null NOT_AN_OBJECT",
                            "2 null NOT_AN_OBJECT",
                            "3 b DUPLICATE_KEY",
                            "4 d Three.");
        }

        @Test
        void endsWhereTheJsonBreaks() {
            assertThat(summaries(read(bytes("[{\"text\": \"One.\"}, {\"id\": \"b\" 7"), ArticleFormat.JSON)))
                    .containsExactly("1 null One.", "1 b BAD_JSON");
            assertThat(summaries(read(bytes("[] {}"), ArticleFormat.JSON))).containsExactly("1 null BAD_JSON");
            assertThat(summaries(read(bytes("{\"text\": \"One.\"} 7"), ArticleFormat.JSON)))
                    .containsExactly("1 null One.", "1 null BAD_JSON");
        }

        @Test
        void endsWhereTheBytesAreWrong() {
            assertThat(summaries(read(broken("{\"text\": \"x#\"}"), ArticleFormat.JSON)))
                    .containsExactly("1 null BAD_UTF8");
        }

        @Test
        void readsNothingOutOfNothing() {
            assertThat(read(bytes(""), ArticleFormat.JSON)).isEmpty();
            assertThat(read(bytes(" [ ] "), ArticleFormat.JSON)).isEmpty();
        }
    }

    @Nested
    class InOtherFormats {

        @Test
        void takesTextAsItIs() {
            assertThat(summaries(read(bytes("\uFEFFOne.\r\nTwo."), ArticleFormat.PLAIN)))
                    .containsExactly("1 null One.\r\nTwo.");
        }

        @Test
        void refusesWrongBytesAndLongInput() {
            assertThat(summaries(read(broken("<p>One#"), ArticleFormat.HTML))).containsExactly("1 null BAD_UTF8");
            assertThat(summaries(read(bytes("x".repeat(1_001)), ArticleFormat.PLAIN)))
                    .containsExactly("1 null TOO_LARGE");
        }
    }

    @Nested
    class ToKnowTheFormat {

        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {
                    "application/json; charset=utf-8, a.txt, JSON",
                    "application/x-ndjson, -, JSON_LINES",
                    "text/html, -, HTML",
                    "text/plain, a.json, PLAIN",
                    "application/octet-stream, a.JSONL, JSON_LINES",
                    "-, a.b.htm, HTML",
                    "-, story.md, PLAIN"
                })
        void goesByMediaTypeThenByName(String mediaType, String name, ArticleFormat expected) {
            assertThat(Optional.ofNullable(mediaType)
                            .flatMap(ArticleFormat::ofMediaType)
                            .or(() -> ArticleFormat.ofFileName(name)))
                    .contains(expected);
        }

        @Test
        void looksAtTheBeginningOtherwise() {
            assertThat(ArticleFormat.ofBeginning(" <!DOCTYPE html><p>")).isEqualTo(ArticleFormat.HTML);
            assertThat(ArticleFormat.ofBeginning("[\n {\"text\"")).isEqualTo(ArticleFormat.JSON);
            assertThat(ArticleFormat.ofBeginning("{\n \"text\"")).isEqualTo(ArticleFormat.JSON);
            assertThat(ArticleFormat.ofBeginning("{\"text\": 1}\n{")).isEqualTo(ArticleFormat.JSON_LINES);
            assertThat(ArticleFormat.ofBeginning("[ORLAVA] Envoys met")).isEqualTo(ArticleFormat.PLAIN);
            assertThat(ArticleFormat.ofBeginning("<3 from Orlava")).isEqualTo(ArticleFormat.PLAIN);
        }

        @Test
        void readsWhatItSniffedFromTheStart() {
            assertThat(formats.read(bytes("\uFEFF{\"text\": \"One.\"}"), null, "-")
                            .map(ArticleFormatsTests::summary))
                    .containsExactly("1 null One.");
        }
    }

    @Test
    void row32OpensNoArchives() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("../../story.txt"));
            out.write(new byte[1 << 20]);
        }

        List<String> found = summaries(new ArticleFormats()
                .read(new ByteArrayInputStream(zip.toByteArray()), null, "stories.zip")
                .toList());

        assertThat(found).isNotEmpty().allMatch(item -> item.matches("1 null (BAD_UTF8|TOO_LARGE|BAD_.*)"));
    }

    @Test
    void closesTheInputAndPassesItsFailureOn() {
        boolean[] closed = {false};
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> formats.read(failing, null, null));
        Iterator<Incoming> none =
                formats.read(bytes(""), ArticleFormat.JSON_LINES).iterator();
        assertThat(none.hasNext()).isFalse();
        InputStream open = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        formats.read(open, ArticleFormat.JSON_LINES).close();
        assertThat(closed[0]).isTrue();
    }
}

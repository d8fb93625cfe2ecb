package dev.parley.article;

import static dev.parley.article.Inputs.broken;
import static dev.parley.article.Inputs.bytes;
import static dev.parley.article.Inputs.summaries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which format an input has, and what is read of one that is no JSON. */
class ArticleFormatsTests {
    private final ArticleFormats formats = new ArticleFormats(new ArticleSettings(1_000, 2_000, 200));

    @Nested
    class InOtherFormats {

        @Test
        void takesTextAsItIs() {
            assertThat(summaries(formats.read(bytes("\uFEFFOne.\r\nTwo."), ArticleFormat.PLAIN)))
                    .containsExactly("1 null One.\r\nTwo.");
        }

        @Test
        void refusesWrongBytesAndLongInput() {
            assertThat(summaries(formats.read(broken("<p>One#"), ArticleFormat.HTML)))
                    .containsExactly("1 null BAD_UTF8");
            assertThat(summaries(formats.read(bytes("x".repeat(1_001)), ArticleFormat.PLAIN)))
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
            assertThat(summaries(formats.read(bytes("\uFEFF{\"text\": \"One.\"}"), null, "-")))
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

        List<String> found =
                summaries(new ArticleFormats().read(new ByteArrayInputStream(zip.toByteArray()), null, "stories.zip"));

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

package dev.parley.article;

import static dev.parley.article.Inputs.broken;
import static dev.parley.article.Inputs.bytes;
import static dev.parley.article.Inputs.letters;
import static dev.parley.article.Inputs.summaries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.Incoming.Received;
import dev.parley.article.Incoming.Unreadable;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Articles given as JSON, one or many: what is wrong with one of them fails it alone. */
class JsonArticlesTests {
    private final ArticleFormats formats = new ArticleFormats(new ArticleSettings(1_000, 2_000, 200));

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
            assertThat(summaries(formats.read(bytes(lines), ArticleFormat.JSON_LINES)))
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
            assertThat(formats.read(bytes(line), ArticleFormat.JSON_LINES))
                    .containsExactly(new Received(
                            null, 1, new IncomingArticle("One.", IncomingArticle.Form.PLAIN, "T", "P", "U", "2031")));
        }

        @Test
        void row33FailsALongLineAlone() {
            String lines =
                    "{\"id\": \"a\", \"text\": \"" + "x".repeat(300) + "\"}\r\n{\"id\": \"b\", \"text\": \"Two.\"}";
            assertThat(summaries(formats.read(bytes(lines), ArticleFormat.JSON_LINES)))
                    .containsExactly("1 a TOO_LARGE", "2 b Two.");
        }

        @Test
        void row33FailsALineOfAHundredMegabytesAlone() {
            InputStream line = new SequenceInputStream(
                    new SequenceInputStream(bytes("{\"id\": \"a\", \"text\": \""), letters(100 << 20)),
                    bytes("\"}\n{\"id\": \"b\", \"text\": \"Two.\"}"));

            assertThat(summaries(new ArticleFormats().read(line, ArticleFormat.JSON_LINES)))
                    .containsExactly("1 a TOO_LARGE", "2 b Two.");
        }

        @Test
        void row35FailsALineOfWrongBytesAlone() {
            String lines = "{\"id\": \"a\", \"text\": \"x#\"}\n{\"id\": \"b\", \"text\": \"Zwölf.\"}\n";
            assertThat(formats.read(broken(lines), ArticleFormat.JSON_LINES))
                    .first()
                    .isEqualTo(new Unreadable("a", 1, "BAD_UTF8", "Byte 22 is not valid UTF-8"));
            assertThat(summaries(formats.read(broken(lines), ArticleFormat.JSON_LINES)))
                    .containsExactly("1 a BAD_UTF8", "2 b Zwölf.");
        }

        @Test
        void row34RefusesDeepNestingLongNumbersAndDoubleKeys() {
            ArticleFormats wide = new ArticleFormats();
            String line = "{\"text\": \"One.\", \"x\": " + "[".repeat(500) + "]".repeat(500) + "}\n"
                    + "{\"text\": \"Two.\", \"x\": " + "[".repeat(498) + "]".repeat(498) + "}\n"
                    + "{\"text\": \"Three.\", \"x\": " + "7".repeat(2_000) + "}\n"
                    + "{\"text\": \"Four.\", \"text\": \"Other.\"}";
            assertThat(summaries(wide.read(bytes(line), ArticleFormat.JSON_LINES)))
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
            assertThat(summaries(formats.read(bytes("\n{\"id\": \"a\",\n \"text\": \"One.\"}\n"), ArticleFormat.JSON)))
                    .containsExactly("2 a One.");
        }

        @Test
        void passesOverWhatIsNoArticle() {
            String array = """
                    [{"id": "a", "text": "One."},
                     7, [1, [2]],
                     {"id": "b", "id": "c", "text": "Two."},
                     {"id": "d", "text": "Three."}]""";
            assertThat(summaries(formats.read(bytes(array), ArticleFormat.JSON)))
                    .containsExactly(
                            "1 a One.",
                            "2 null NOT_AN_OBJECT",
                            "2 null NOT_AN_OBJECT",
                            "3 b DUPLICATE_KEY",
                            "4 d Three.");
        }

        @Test
        void endsWhereTheJsonBreaks() {
            assertThat(summaries(formats.read(bytes("[{\"text\": \"One.\"}, {\"id\": \"b\" 7"), ArticleFormat.JSON)))
                    .containsExactly("1 null One.", "1 b BAD_JSON");
            assertThat(summaries(formats.read(bytes("[] {}"), ArticleFormat.JSON)))
                    .containsExactly("1 null BAD_JSON");
            assertThat(summaries(formats.read(bytes("{\"text\": \"One.\"} 7"), ArticleFormat.JSON)))
                    .containsExactly("1 null One.", "1 null BAD_JSON");
        }

        @Test
        void endsWhereTheBytesAreWrong() {
            assertThat(summaries(formats.read(broken("{\"text\": \"x#\"}"), ArticleFormat.JSON)))
                    .containsExactly("1 null BAD_UTF8");
        }

        @Test
        void readsNothingOutOfNothing() {
            assertThat(formats.read(bytes(""), ArticleFormat.JSON)).isEmpty();
            assertThat(formats.read(bytes(" [ ] "), ArticleFormat.JSON)).isEmpty();
        }
    }
}

package dev.parley.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.article.Publication.Basis;
import dev.parley.time.TimeSpan;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTests {
    private static final String STORY = "The two delegations met for three hours in Orlava on Monday.";
    private final ArticleReader reader = new ArticleReader();

    private AbstractStringAssert<?> assertCode(IncomingArticle incoming) {
        return assertThat(unreadable(incoming).code());
    }

    private ArticleUnreadable unreadable(IncomingArticle incoming) {
        return assertThatExceptionOfType(ArticleUnreadable.class)
                .isThrownBy(() -> reader.read(incoming))
                .actual();
    }

    private static IncomingArticle titled(String title, String publisher) {
        return new IncomingArticle(STORY, IncomingArticle.Form.PLAIN, title, publisher, null, null);
    }

    @Nested
    class RefusesArticles {

        @ParameterizedTest
        @ValueSource(strings = {"", "  \n\t "})
        void row43WithoutText(String text) {
            assertCode(IncomingArticle.plain(text)).isEqualTo("EMPTY");
        }

        @Test
        void row43WithoutStory() {
            assertCode(IncomingArticle.plain("Share   Save\n\nCopyright 2031 Lake Wire"))
                    .isEqualTo("BOILERPLATE_ONLY");
        }

        @Test
        void row42OverALimitThatTheMessageNames() {
            ArticleReader small = new ArticleReader(new ArticleSettings(60, 200, 200));
            assertThat(small.read(IncomingArticle.plain(STORY)).text()).hasSize(60);
            assertThatExceptionOfType(ArticleUnreadable.class)
                    .isThrownBy(() -> small.read(IncomingArticle.plain(STORY.replace("e", "é"))))
                    .withMessageContaining("60")
                    .extracting(ArticleUnreadable::code)
                    .isEqualTo("TOO_LARGE");
        }

        @Test
        void row36WithANulOrHalfACharacter() {
            assertThat(unreadable(IncomingArticle.plain("ab\u0000c")))
                    .hasMessageContaining("offset 2")
                    .extracting(ArticleUnreadable::code)
                    .isEqualTo("BAD_CHARACTERS");
            assertCode(IncomingArticle.plain("ab\ud83dc")).isEqualTo("BAD_CHARACTERS");
            assertCode(IncomingArticle.plain("ab\udcf7")).isEqualTo("BAD_CHARACTERS");
            assertCode(titled("half \ud83d", "Lake Wire")).isEqualTo("BAD_CHARACTERS");
            assertThat(reader.read(IncomingArticle.plain(STORY + " \ud83d\udcf7"))
                            .text())
                    .endsWith("\ud83d\udcf7");
        }

        @ParameterizedTest
        @ValueSource(strings = {"yesterday", "04.03.2031", "2031-2-3", "2031-02-30 or so"})
        void withWhatIsNoDateAtAllWhichTheMessageNames(String date) {
            assertThat(unreadable(IncomingArticle.plain(STORY).publishedAt(date)))
                    .hasMessageContaining(date)
                    .extracting(ArticleUnreadable::code)
                    .isEqualTo("BAD_DATE");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-02-30", "9999-01-01", "99999-01-01", "1899-12-31", "2101-01-01", "2031-03-04T25:00Z"})
    void row40AnImpossibleDateLeavesItUndatedAndFlagged(String date) {
        Publication publication =
                reader.read(IncomingArticle.plain(STORY).publishedAt(date)).publication();

        assertThat(publication.time()).isEqualTo(TimeSpan.unknown());
        assertThat(publication.basis()).isEqualTo(Publication.Basis.IMPOSSIBLE);
    }

    @Test
    void row39TakesAnAddressOfNineKilobytes() {
        String url = "https://news.example/story?" + "x".repeat(9_000);

        assertThat(reader.read(new IncomingArticle(STORY, IncomingArticle.Form.PLAIN, null, null, url, null))
                        .url())
                .isEqualTo(url);
    }

    @Nested
    class KeepsText {

        @Test
        void verbatim() {
            String text = "\r\n  " + STORY + "\u00a0\r\n\tSecond line, with \u201ccurls\u201d.\n\n";
            assertThat(reader.read(IncomingArticle.plain(text)).text()).isEqualTo(text);
        }
    }

    @Nested
    class GivesIds {

        @Test
        void thatAreTheSameForTheSame() {
            assertThat(reader.read(titled("a", "b")).id())
                    .isEqualTo(new ArticleReader().read(titled("a", "b")).id());
            assertThat(reader.read(titled("a", "b")).id().value()).matches("a[0-9a-f]{24}");
        }

        @Test
        void thatTellWhereOneFieldEnds() {
            assertThat(Stream.of(
                                    titled("ab", "c"),
                                    titled("a", "bc"),
                                    titled("", "abc"),
                                    titled("ab", "c").publishedAt("2031-03-04"),
                                    IncomingArticle.plain(STORY),
                                    IncomingArticle.plain(STORY + " "))
                            .map(reader::read)
                            .map(Article::id))
                    .doesNotHaveDuplicates();
        }
    }

    @Nested
    class TakesTheGivenDate {

        @Test
        void asADay() {
            assertThat(reader.read(IncomingArticle.plain(STORY).publishedAt("2031-03-04"))
                            .publication())
                    .satisfies(publication -> {
                        assertThat(publication.basis()).isEqualTo(Basis.GIVEN);
                        assertThat(publication.time().edtf()).isEqualTo("2031-03-04");
                    });
        }

        @ParameterizedTest
        @ValueSource(strings = {"2031-03-04T09:30:00+01:00", "2031-03-04T08:30Z", "2031-03-04T09:30:00.000+0100"})
        void asAnInstant(String date) {
            assertThat(reader.read(IncomingArticle.plain(STORY).publishedAt(date))
                            .publication()
                            .time()
                            .earliestText())
                    .isEqualTo("2031-03-04T08:30:00Z");
        }

        @Test
        void asADayWhenTheOffsetIsMissing() {
            assertThat(reader.read(IncomingArticle.plain(STORY).publishedAt("2031-03-04T23:30:00"))
                            .publication()
                            .time()
                            .edtf())
                    .isEqualTo("2031-03-04");
        }

        @Test
        void beforeTheOneInTheText() {
            IncomingArticle article = IncomingArticle.plain("Published: 5 March 2031\n\n" + STORY);
            assertThat(reader.read(article.publishedAt("2031-03-04"))
                            .publication()
                            .basis())
                    .isEqualTo(Basis.GIVEN);
            assertThat(reader.read(article.publishedAt(" ")).publication().basis())
                    .isEqualTo(Basis.METADATA);
        }
    }
}

package dev.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.Publication.Basis;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PageReaderTests {
    private static final String PARAGRAPH = "<p>The two delegations met for three hours in Orlava on Monday, and the"
            + " mediator said that they would meet again.</p>";
    private final ArticleReader reader = new ArticleReader();

    private Article read(String html) {
        return reader.read(new IncomingArticle(html, IncomingArticle.Form.HTML, null, null, null, null));
    }

    private static String page(String name) {
        try (InputStream page = Objects.requireNonNull(PageReaderTests.class.getResourceAsStream(name))) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> asides(Article article) {
        return article.boilerplate().stream()
                .map(span -> span.in(article.text()))
                .toList();
    }

    private static List<String> story(Article article) {
        return TextLine.all(article.text()).stream()
                .filter(line -> article.isStory(line.span()))
                .map(TextLine::words)
                .toList();
    }

    @Nested
    class OnANewsPage {
        private final Article article = read(page("news-page.html"));

        @Test
        void keepsTheStoryAsParagraphs() {
            assertThat(story(article))
                    .containsExactly(
                            "ORLAVA — Envoys of both banks met “for the first time” on Monday & agreed on a ferry.",
                            "“We have a boat,” said Mila Horn, who leads the northern delegation.",
                            "What happens next",
                            "The ferry starts in May.",
                            "A second round is planned for June, the mediator said, if the river allows it.");
        }

        @Test
        void keepsTheRestMarked() {
            assertThat(asides(article))
                    .contains(
                            "Home World Sport",
                            "Two banks, one ferry",
                            "Share Tweet",
                            "The ferry in an old picture. Photo: Lake Wire",
                            "Read more: Who owns the bridge?",
                            "Bridge closed for repairs after a winter of storms",
                            "© 2032 Lake Wire");
        }

        @Test
        void dropsWhatNobodySees() {
            assertThat(article.text()).doesNotContain("tracker", "color:", "hidden words", "Enable scripts");
        }

        @Test
        void takesItsFactsFromTheMetadata() {
            assertThat(article.title()).isEqualTo("Two banks, one ferry");
            assertThat(article.publisher()).isEqualTo("Lake Wire");
            assertThat(article.byline()).isEqualTo("Nora Dahl");
            assertThat(article.url()).isEqualTo("https://example.org/two-banks");
            assertThat(article.publication().basis()).isEqualTo(Basis.METADATA);
            assertThat(article.publication().time().earliestText()).isEqualTo("2031-03-04T08:15:00Z");
            assertThat(article.language()).isEqualTo("en");
        }

        @Test
        void prefersWhatWasGiven() {
            Article given = reader.read(new IncomingArticle(
                    page("news-page.html"),
                    IncomingArticle.Form.HTML,
                    "Given",
                    "Giver",
                    "https://given.example",
                    "2031-03-05"));
            assertThat(given.title()).isEqualTo("Given");
            assertThat(given.publisher()).isEqualTo("Giver");
            assertThat(given.url()).isEqualTo("https://given.example");
            assertThat(given.publication().time().edtf()).isEqualTo("2031-03-05");
        }
    }

    @Nested
    class OnAPageWithoutMeaningfulTags {

        @Test
        void findsTheStoryByItsRunningText() {
            Article article = read("<title>Ferry agreed | Lake Wire</title><div id=top><a href=/>Front</a></div>"
                    + "<div class=c1><div class=c2>" + PARAGRAPH.repeat(3) + "<div>The ferry starts in May.</div></div>"
                    + "<div class=c3><a href=/1>One more story</a><a href=/2>Another story</a></div></div>");
            assertThat(story(article)).hasSize(4).last().isEqualTo("The ferry starts in May.");
            assertThat(article.title()).isEqualTo("Ferry agreed");
        }

        @Test
        void goesByTextWhereEveryNameSaysSidebar() {
            assertThat(story(read("<div class=sidebar>" + PARAGRAPH.repeat(2) + "</div>")))
                    .hasSize(2);
        }

        @Test
        void readsALoneFragment() {
            assertThat(story(read("Envoys met.<br>They agreed."))).containsExactly("Envoys met.", "They agreed.");
        }
    }

    @Nested
    class OnPublicationTimes {

        private Publication publication(String head, String body) {
            return read("<head>" + head + "</head><body><article>" + PARAGRAPH + body + "</article></body>")
                    .publication();
        }

        @Test
        void readsMetaElements() {
            assertThat(publication("<meta property='article:published_time' content='2031-03-04T09:15:00+0100'>", "")
                            .time()
                            .earliestText())
                    .isEqualTo("2031-03-04T08:15:00Z");
        }

        @Test
        void readsTimeElements() {
            assertThat(publication("", "<time datetime='2031-03-04'>4 March</time>")
                            .time()
                            .edtf())
                    .isEqualTo("2031-03-04");
        }

        @Test
        void passesOverWhatIsNoTime() {
            assertThat(publication(
                                    "<script type='application/ld+json'>{broken</script>"
                                            + "<meta name=date content='soon'><meta name=pubdate content='2031-03-04 10:00'>",
                                    "")
                            .time()
                            .edtf())
                    .isEqualTo("2031-03-04");
        }

        @Test
        void takesTheYearOfASitesFooterAsALatestBoundOnly() {
            Publication bounded = read("<article>" + PARAGRAPH + "</article><footer>© 2031 Lake Wire</footer>")
                    .publication();
            assertThat(bounded.basis()).isEqualTo(Basis.TEXT);
            assertThat(bounded.time().edtf()).isEqualTo("../2031-12-31");
        }
    }

    @Nested
    class OnHostilePages {

        @Test
        void row31SurvivesDeepNesting() {
            assertThat(read("<div>".repeat(100_000) + PARAGRAPH).text()).startsWith("The two delegations");
        }

        @Test
        void survivesDeeplyNestedLinkedData() {
            assertThat(read("<script type='application/ld+json'>" + "[".repeat(50_000) + "</script>" + PARAGRAPH)
                            .publication())
                    .isEqualTo(Publication.unknown());
        }
    }
}

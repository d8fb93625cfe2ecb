package dev.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever comes in is taken or refused with a code, and nothing else ever happens. */
class HostileInputTests {
    private static final int TRIES = 300;
    private static final URI HERE = URI.create("https://news.example/feed");
    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<div",
            ">",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "&#x0;",
            "&lt;",
            "<title>",
            "<meta property='article:published_time' content='",
            "2031-02-30T99:99Z",
            "'",
            "\"",
            "{\"text\":",
            "\"\\ud800\"",
            "[",
            "]",
            "{",
            "}",
            ",",
            "1e9999",
            "null",
            "\n",
            "\r\n",
            "\t",
            "\u0000",
            "\u202e",
            "\u200b",
            "\ud83d",
            "\u00a0",
            "©",
            "OSLO, March 4 (Wire) -",
            "The envoys met in Oslo on Tuesday, they said.",
            "Share this:",
            "By Mira Oduya",
            "<rss version='2.0'><channel>",
            "<item><link>",
            "http://[",
            "javascript:alert(1)",
            "</link></item>",
            "</channel></rss>",
            "<feed xmlns='http://www.w3.org/2005/Atom'>",
            "<entry><link href='",
            "<!DOCTYPE x [<!ENTITY a 'b'>]>",
            "&a;",
            "\ufeff");

    private final ArticleReader reader = new ArticleReader();
    private final ArticleFormats formats = new ArticleFormats();

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.strings().ofMaxLength(12))
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = TRIES)
    void anArticleKeepsItsTextAndItsSpansOrIsRefused(
            @ForAll("texts") String text, @ForAll IncomingArticle.Form form, @ForAll("texts") String date) {
        IncomingArticle incoming = new IncomingArticle(text, form, null, null, null, date.length() < 20 ? date : null);
        try {
            Article article = reader.read(incoming);
            assertThat(article.boilerplate())
                    .allMatch(span -> span.end() <= article.text().length());
            if (form == IncomingArticle.Form.PLAIN) {
                assertThat(article.text()).isEqualTo(text);
            }
        } catch (ArticleUnreadable refused) {
            assertThat(refused.code()).matches("[A-Z_0-9]+");
        }
    }

    @Property(tries = TRIES)
    void aFileGivesArticlesOrReasons(@ForAll("texts") String text, @ForAll byte[] noise) {
        for (String type : List.of("application/jsonl", "application/json", "text/html", "text/plain")) {
            for (byte[] file : List.of(text.getBytes(StandardCharsets.UTF_8), noise)) {
                try (Stream<Incoming> read = formats.read(new ByteArrayInputStream(file), type, null)) {
                    assertThat(read).allSatisfy(each -> assertThat(each.line()).isPositive());
                }
            }
        }
    }

    @Property(tries = TRIES)
    void aFeedGivesLinksOrIsRefused(@ForAll("texts") String text) {
        try {
            List<URI> links =
                    new FeedReader().links(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), HERE);
            assertThat(Set.copyOf(links)).hasSameSizeAs(links);
        } catch (ArticleUnreadable refused) {
            assertThat(refused.code()).isEqualTo("BAD_FEED");
        }
    }

    @Property(tries = TRIES)
    void aFeedsLinksAreReadWhateverTheyAre(@ForAll("texts") String text) {
        String escaped =
                text.replaceAll("[^ -~]", "").replace("&", "").replace("<", "").replace(">", "");
        String feed =
                "<rss version='2.0'><channel><title>t</title><item><link>" + escaped + "</link></item></channel></rss>";

        assertThat(new FeedReader().links(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)), HERE))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Property(tries = TRIES)
    void aNameIsSeenAsItIsOrWithoutWhatNobodySees(@ForAll String name) {
        assertThat(MixedScripts.seen(MixedScripts.seen(name))).isEqualTo(MixedScripts.seen(name));
        assertThat(MixedScripts.in(MixedScripts.seen(name))).isIn(true, false);
    }
}

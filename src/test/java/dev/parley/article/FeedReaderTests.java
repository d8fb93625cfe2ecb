package dev.parley.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTests {
    private static final URI BASE = URI.create("https://news.example/feeds/all");
    private final FeedReader reader = new FeedReader();

    @Test
    void readsTheLinksOfRssAndAtom() {
        assertThat(
                        links(
                                "<rss version='2.0'><channel><title>t</title><item><title>a</title><link>https://news.example/a</link>"
                                        + "</item><item><link>/b</link></item><item><title>none</title></item></channel></rss>"))
                .extracting(URI::toString)
                .containsExactly("https://news.example/a", "https://news.example/b");
        assertThat(links("<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title><entry><title>a</title>"
                        + "<link rel='alternate' href='https://news.example/a'/></entry></feed>"))
                .extracting(URI::toString)
                .containsExactly("https://news.example/a");
    }

    @Test
    void row27HandsOutLinksAsTheyStandForThePolicyToJudge() {
        assertThat(links("<rss version='2.0'><channel><item><link>http://127.0.0.1/</link></item>"
                        + "<item><link>file:///etc/passwd</link></item></channel></rss>"))
                .extracting(URI::toString)
                .containsExactly("http://127.0.0.1/", "file:///etc/passwd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss version='2.0'><channel><title>&x;</title></channel></rss>",
                "<!DOCTYPE rss SYSTEM 'http://127.0.0.1/x.dtd'><rss version='2.0'><channel/></rss>",
                "<!DOCTYPE rss><rss version='2.0'><channel/></rss>",
                "<!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><rss version='2.0'><channel><title>&c;</title></channel></rss>",
                "<rss version='2.0'><channel><title>&undeclared;</title></channel></rss>",
                "<html><body>no feed</body></html>",
                "no xml",
                "<rss version='2.0'><channel>"
            })
    void row28RefusesDocumentTypesAndEntities(String xml) {
        assertThatThrownBy(() -> links(xml)).isInstanceOf(ArticleUnreadable.class);
    }

    @Test
    void row29RefusesWhatIsNestedDeepAfterItsFirstLevels() {
        AtomicLong given = new AtomicLong();
        InputStream deep = repeated("<rss version='2.0'><channel>", "<a>", 40_000, given);

        assertThatThrownBy(() -> reader.links(deep, BASE)).isInstanceOf(ArticleUnreadable.class);
        assertThat(given.get()).isLessThan(40_000);
    }

    @Test
    void row30ReadsTheFirstThousandOfAMillionItems() {
        AtomicLong given = new AtomicLong();
        InputStream endless = repeated(
                "<rss version='2.0'><channel>", "<item><link>https://news.example/%d</link></item>", 1_000_000, given);

        List<URI> links = reader.links(endless, BASE);

        assertThat(links).hasSize(1_000).startsWith(URI.create("https://news.example/0"));
        assertThat(given.get()).isLessThan(1_000_000);
    }

    @Test
    void tellsFeedsFromPages() {
        assertThat(FeedReader.isFeed("application/rss+xml; charset=utf-8", "")).isTrue();
        assertThat(FeedReader.isFeed("text/xml", "<?xml version='1.0'?><rss version='2.0'>"))
                .isTrue();
        assertThat(FeedReader.isFeed("text/html", "<html>")).isFalse();
        assertThat(FeedReader.isFeed("text/xml", "<note>")).isFalse();
    }

    private List<URI> links(String xml) {
        return reader.links(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), BASE);
    }

    /** Made as it is read, and counted. */
    private static InputStream repeated(String begin, String part, int times, AtomicLong given) {
        return new InputStream() {
            private byte[] bytes = begin.getBytes(StandardCharsets.UTF_8);
            private int at;

            @Override
            public int read() {
                if (at == bytes.length) {
                    if (given.get() == times) {
                        return -1;
                    }
                    bytes = part.formatted(given.getAndIncrement()).getBytes(StandardCharsets.UTF_8);
                    at = 0;
                }
                return bytes[at++];
            }
        };
    }
}

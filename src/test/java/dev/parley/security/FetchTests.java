package dev.parley.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much is fetched, and how one asks for it: rows 25 and 26, and robots.txt. */
class FetchTests {
    private static final int MEGABYTE = 1 << 20;

    private final CountDownLatch over = new CountDownLatch(1);
    private PretendedWeb web;

    @BeforeEach
    void begin() throws IOException {
        web = new PretendedWeb();
        web.name("news.example", List.of("192.0.43.8"));
        web.page("/story", "the story");
    }

    @AfterEach
    void end() {
        over.countDown();
        web.close();
    }

    @Test
    void row25GivesUpWhatComesByteByByte() {
        web.page("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
            await();
        });

        assertThatThrownBy(() -> web.fetcher(Duration.ofMillis(700)).fetch(URI.create("http://news.example/slow")))
                .isInstanceOf(FetchRefused.class)
                .hasMessageContaining("not whole in time");
    }

    @Test
    void row26GivesUpABodyWithoutEnd() {
        web.page("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            write(exchange.getResponseBody(), Integer.MAX_VALUE);
        });

        assertThatThrownBy(() -> web.fetch("http://news.example/endless"))
                .isInstanceOf(FetchRefused.class)
                .hasMessageContaining("longer than");
    }

    @Test
    void row26CountsWhatIsUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            write(gzip, 50);
        }
        web.page("/bomb", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.size());
            exchange.getResponseBody().write(packed.toByteArray());
            exchange.close();
        });

        assertThat(packed.size()).isLessThan(MEGABYTE);
        assertThatThrownBy(() -> web.fetch("http://news.example/bomb"))
                .isInstanceOf(FetchRefused.class)
                .hasMessageContaining("longer than");
    }

    @Test
    void asksRobotsTxtOnceAndKeepsToIt() {
        web.robots(200, "User-agent: *\nDisallow: /private/\n\nUser-agent: Parley\nDisallow: /story\n");
        web.page("/private/page", "open to us");
        PageFetcher fetcher = web.fetcher(Duration.ofSeconds(30));

        assertThatThrownBy(() -> fetcher.fetch(URI.create("http://news.example/story")))
                .hasMessageContaining("robots.txt");
        assertThat(fetcher.fetch(URI.create("http://news.example/private/page")).content())
                .hasContent("open to us");
        assertThat(web.asked).containsExactly("/robots.txt", "/private/page");
    }

    @Test
    void fetchesNothingWhereRobotsTxtFails() {
        web.robots(503, "");

        assertThatThrownBy(() -> web.fetch("http://news.example/story")).hasMessageContaining("robots.txt");
    }

    @Test
    void saysWhoAsksAndWhatItKnows() {
        web.page("/feed", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            PretendedWeb.answer(
                    exchange,
                    known ? 304 : 200,
                    known ? "" : exchange.getRequestHeaders().getFirst("User-Agent"));
        });
        PageFetcher fetcher = web.fetcher(Duration.ofSeconds(30));
        URI feed = URI.create("http://news.example/feed");

        PageFetcher.Page page = fetcher.fetch(feed, PageFetcher.Validators.NONE).orElseThrow();

        assertThat(page.content()).hasContent(Web.USER_AGENT);
        assertThat(fetcher.fetch(feed, page.validators())).isEmpty();
    }

    @Test
    void namesTheStatusOfARefusal() {
        web.page("/gone", exchange -> PretendedWeb.answer(exchange, 410, "gone"));

        assertThatThrownBy(() -> web.fetch("http://news.example/gone")).hasMessageContaining("status 410");
    }

    private static void write(OutputStream out, int megabytes) throws IOException {
        byte[] megabyte = new byte[MEGABYTE];
        for (int i = 0; i < megabytes; i++) {
            out.write(megabyte);
        }
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

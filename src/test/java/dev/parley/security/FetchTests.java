package dev.parley.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is fetched and what is not: rows 18 to 27. Every socket leads to loopback, whatever address it is given. */
class FetchTests {
    private static final String PUBLIC = "192.0.43.8";
    private static final int MEGABYTE = 1 << 20;

    private final CountDownLatch over = new CountDownLatch(1);
    private PretendedWeb web;

    @BeforeEach
    void begin() throws IOException {
        web = new PretendedWeb();
        web.name("news.example", List.of(PUBLIC));
        web.page("/story", "the story");
    }

    @AfterEach
    void end() {
        over.countDown();
        web.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "127.0.1",
                "2130706433",
                "0",
                "0.0.0.0",
                "0177.0.0.1",
                "0x7f.1",
                "0x7f000001",
                "127.0.0.1.",
                "localhost",
                "LOCALHOST",
                "box.localhost",
                "017700000001",
                "010.0.0.1"
            })
    void row18BlocksLoopbackInEverySpelling(String host) {
        refuses("http://" + host + "/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::1", "::", "::ffff:127.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::1", "2002:7f00:1::",
                "2001::1", "2001:db8::1", "fc00::1", "fd12:3456::1", "fe80::1", "ff02::1", "fec0::1"
            })
    void row19BlocksLoopbackAndInnerAddressesOfIpv6(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
        refuses("http://[" + address + "]/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100.64.0.1", "192.0.0.8", "198.18.0.1", "198.19.255.255", "240.0.0.1", "255.255.255.255",
                        "169.254.169.254",
                "10.1.2.3", "172.16.0.1", "192.168.1.1", "224.0.0.1", "192.0.2.1", "metadata.google.internal",
                        "metadata",
                "instance-data", "db.internal", "printer.local", "nas.lan"
            })
    void row20BlocksSpecialBlocksAndMetadataNames(String host) {
        refuses("http://" + host + "/latest/meta-data");
    }

    @ParameterizedTest
    @ValueSource(strings = {PUBLIC, "8.8.4.4", "2606:4700::1111", "2a00:1450:4001::1"})
    void knowsWhatIsPublic(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void row21BlocksAHostWithMixedAnswers() throws UnknownHostException {
        web.name("mixed.example", List.of(PUBLIC, "10.0.0.7"));

        refuses("http://mixed.example/story");
    }

    @Test
    void row22ConnectsToTheAddressThatItChecked() throws UnknownHostException {
        web.name("rebinding.example", List.of(PUBLIC), List.of("127.0.0.1"));

        refusesAfterTheFirstLook("http://rebinding.example/story");

        assertThat(web.connected).extracting(InetAddress::getHostAddress).containsOnly(PUBLIC);
    }

    @Test
    void row23ChecksEveryRedirectAnew() throws UnknownHostException {
        web.name("open.example", List.of(PUBLIC));
        web.redirect("/moved", "http://news.example/story");
        web.redirect("/in", "http://127.0.0.1/story");
        web.redirect("/file", "file:///etc/passwd");
        web.redirect("/jar", "jar:http://news.example/x.jar!/x");
        web.redirect("/ftp", "ftp://news.example/x");
        web.redirect("/port", "http://news.example:8080/story");

        assertThat(web.fetch("http://open.example/moved").uri()).hasToString("http://news.example/story");
        for (String path : List.of("/in", "/file", "/jar", "/ftp", "/port")) {
            assertThatThrownBy(() -> web.fetch("http://open.example" + path))
                    .isInstanceOf(FetchRefused.class)
                    .hasMessageContaining("refused");
        }
        assertThat(web.connected).extracting(InetAddress::getHostAddress).containsOnly(PUBLIC);
    }

    @Test
    void row23FollowsThreeRedirectsAndNoMore() {
        web.redirect("/1", "/2");
        web.redirect("/2", "/3");
        web.redirect("/3", "/story");
        web.redirect("/0", "/1");

        assertThat(web.fetch("http://news.example/1").content()).hasContent("the story");
        assertThatThrownBy(() -> web.fetch("http://news.example/0")).hasMessageContaining("more than 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a@b@127.0.0.1/",
                "http://user@news.example/",
                "http://user:secret@news.example/",
                "http://news.example:8080/",
                "https://news.example:80/",
                "http://news.example:443/",
                "ftp://news.example/",
                "file:///etc/passwd",
                "jar:x",
                "gopher://news.example/",
                "news.example"
            })
    void row24RefusesUserNamesAndOtherPorts(String uri) {
        refuses(uri);
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

    /** Row 22: a name that leads inside at the second look is either refused then, or the first answer is kept. */
    private void refusesAfterTheFirstLook(String uri) {
        assertThatThrownBy(() -> web.fetch(uri)).isInstanceOf(FetchRefused.class);
    }

    private void refuses(String uri) {
        assertThatThrownBy(() -> web.fetch(uri)).isInstanceOf(FetchRefused.class);
        assertThat(web.connected).isEmpty();
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

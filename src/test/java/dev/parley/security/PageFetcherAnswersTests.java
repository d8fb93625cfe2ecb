package dev.parley.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageFetcherAnswersTests {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void readsThePageAfterARedirect() throws IOException {
        server.createContext("/old", exchange -> {
            exchange.getResponseHeaders().add("Location", "/new");
            answer(exchange, 302, "moved");
        });
        server.createContext("/new", exchange -> answer(exchange, 200, "the story"));

        PageFetcher.Page page = fetcher(LONG).fetch(uri("/old"));

        assertThat(page.uri()).isEqualTo(uri("/new"));
        assertThat(page.content()).hasContent("the story");
    }

    @Test
    void asksThePolicyAgainForEveryRedirect() {
        server.createContext("/open", exchange -> {
            exchange.getResponseHeaders().add("Location", "/secret");
            answer(exchange, 302, "");
        });
        PageFetcher fetcher = new PageFetcher(
                uri -> {
                    if (uri.getPath().equals("/secret")) {
                        throw new FetchRefused("not there");
                    }
                },
                LONG);

        assertThatThrownBy(() -> fetcher.fetch(uri("/open")))
                .isInstanceOf(FetchRefused.class)
                .hasMessage("not there");
    }

    @Test
    void givesUpAPageThatNeverEnds() {
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
            waitForTheEnd();
        });

        assertThatThrownBy(() -> fetcher(Duration.ofMillis(300)).fetch(uri("/slow")))
                .isInstanceOf(FetchRefused.class)
                .hasMessageContaining("not whole");
    }

    @Test
    void givesUpAPageThatIsTooLong() {
        server.createContext("/long", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] megabyte = new byte[1 << 20];
            try (var body = exchange.getResponseBody()) {
                for (int i = 0; i < 6; i++) {
                    body.write(megabyte);
                }
            }
        });

        assertThatThrownBy(() -> fetcher(LONG).fetch(uri("/long")))
                .isInstanceOf(FetchRefused.class)
                .hasMessageContaining("longer than");
    }

    @Test
    void namesTheStatusOfARefusal() {
        server.createContext("/gone", exchange -> answer(exchange, 410, "gone"));

        assertThatThrownBy(() -> fetcher(LONG).fetch(uri("/gone"))).hasMessageContaining("status 410");
    }

    private void waitForTheEnd() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static PageFetcher fetcher(Duration time) {
        return new PageFetcher(uri -> {}, time);
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}

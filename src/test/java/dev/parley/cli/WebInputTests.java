package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.parley.article.Incoming;
import dev.parley.security.FetchRefused;
import dev.parley.security.PageFetcher;
import dev.parley.security.PageFetcher.Page;
import dev.parley.security.PageFetcher.Validators;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebInputTests {
    private static final URI FEED = URI.create("https://news.example/feed.xml");
    private static final Validators FIRST = new Validators("\"v1\"", "");

    @TempDir
    private Path folder;

    private final PageFetcher fetcher = mock();
    private final FetchRefused refused = mock();
    private final List<String> taken = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private WebInput web;

    @BeforeEach
    void begin() {
        web = new WebInput(
                fetcher,
                new FeedMemory(folder),
                (uri, item) -> taken.add(
                        uri + " " + ((Incoming.Received) item).article().content()),
                (url, why) -> troubles.add(url));
        when(fetcher.fetch(eq(FEED), any()))
                .thenReturn(Optional.of(page(
                        FEED,
                        "application/rss+xml",
                        "<rss version='2.0'><channel><item><link>https://news.example/a</link></item>"
                                + "<item><link>http://127.0.0.1/inner</link></item></channel></rss>")));
        when(fetcher.fetch(URI.create("https://news.example/a")))
                .thenReturn(page(URI.create("https://news.example/a"), "text/plain", "Told."));
    }

    @Test
    void row27FetchesTheLinksOfAFeedUnderTheSamePolicy() {
        when(fetcher.fetch(URI.create("http://127.0.0.1/inner"))).thenThrow(refused);

        web.read(FEED.toString());

        assertThat(taken).containsExactly("https://news.example/a Told.");
        assertThat(troubles).containsExactly("http://127.0.0.1/inner");
    }

    @Test
    void asksAgainOnlyForWhatHasChangedOnceAllHasCome() {
        when(fetcher.fetch(URI.create("http://127.0.0.1/inner")))
                .thenReturn(page(URI.create("https://news.example/b"), "text/plain", "Told too."));
        web.read(FEED.toString());
        when(fetcher.fetch(FEED, FIRST)).thenReturn(Optional.empty());
        taken.clear();

        web.read(FEED.toString());

        assertThat(taken).isEmpty();
        verify(fetcher).fetch(FEED, FIRST);
    }

    @Test
    void asksForTheWholeFeedAgainWhenSomethingDidNotCome() {
        when(fetcher.fetch(URI.create("http://127.0.0.1/inner"))).thenThrow(refused);
        web.read(FEED.toString());

        web.read(FEED.toString());

        verify(fetcher, never()).fetch(FEED, FIRST);
    }

    private static Page page(URI uri, String type, String text) {
        return new Page(uri, type, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), FIRST, false);
    }
}

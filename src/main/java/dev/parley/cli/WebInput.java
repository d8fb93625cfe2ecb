package dev.parley.cli;

import dev.parley.article.ArticleFormats;
import dev.parley.article.ArticleUnreadable;
import dev.parley.article.FeedReader;
import dev.parley.article.Incoming;
import dev.parley.security.FetchRefused;
import dev.parley.security.PageFetcher;
import dev.parley.security.PageFetcher.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Reads pages of the web, and the pages that a feed links to; each page is fetched under the same rules. */
final class WebInput {
    private static final int BEGINNING = 1_000;

    private final PageFetcher fetcher;
    private final FeedMemory memory;
    private final BiConsumer<URI, Incoming> taker;
    private final BiConsumer<String, String> troubles;

    /** @param troubles take the address and why nothing came of it */
    WebInput(
            PageFetcher fetcher,
            FeedMemory memory,
            BiConsumer<URI, Incoming> taker,
            BiConsumer<String, String> troubles) {
        this.fetcher = fetcher;
        this.memory = memory;
        this.taker = taker;
        this.troubles = troubles;
    }

    void read(String url) {
        guarded(url, () -> {
            URI address = URI.create(url);
            Optional<Page> page = fetcher.fetch(address, memory.validators(address));
            if (page.isPresent()) {
                readPageOrFeed(address, page.get());
            }
        });
    }

    private void readPageOrFeed(URI address, Page page) throws IOException {
        page.content().mark(BEGINNING);
        String beginning = new String(page.content().readNBytes(BEGINNING), StandardCharsets.UTF_8);
        page.content().reset();
        if (!FeedReader.isFeed(page.mediaType(), beginning)) {
            readPage(page);
            return;
        }
        List<URI> links = new FeedReader().links(page.content(), page.uri());
        boolean allCame = true;
        for (URI link : links) {
            allCame &= guarded(link.toString(), () -> readPage(fetcher.fetch(link)));
        }
        if (allCame) {
            memory.keep(address, page.validators());
        }
    }

    private void readPage(Page page) {
        if (page.cut()) {
            throw new IllegalArgumentException("The page is longer than what is taken");
        }
        try (InputStream content = page.content();
                Stream<Incoming> items =
                        new ArticleFormats(ConfiguredLimits.read()).read(content, page.mediaType(), null)) {
            items.forEachOrdered(item -> taker.accept(page.uri(), item));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean guarded(String url, Reading reading) {
        try {
            reading.run();
            return true;
        } catch (FetchRefused | ArticleUnreadable | IllegalArgumentException e) {
            troubles.accept(url, String.valueOf(e.getMessage()));
            return false;
        } catch (IOException e) {
            troubles.accept(url, Reason.ofInput(e));
            return false;
        }
    }

    private interface Reading {
        void run() throws IOException;
    }
}

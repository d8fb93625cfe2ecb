package dev.parley.cli;

import dev.parley.article.ArticleFormats;
import dev.parley.article.Incoming;
import dev.parley.article.IncomingArticle;
import dev.parley.security.FetchRefused;
import dev.parley.security.PageFetcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Opens files, folders, web pages and standard input, and hands on what they hold. */
final class ArticleInputs {
    private static final Pattern URL = Pattern.compile("https?://.*");

    private final PublicationOptions publication;
    private final InputOpener opener = new InputOpener();
    private final PageFetcher fetcher = new PageFetcher();

    /** Takes what an input holds, one article at a time. */
    interface Taker {
        void article(String origin, IncomingArticle article);

        void unreadable(String origin, String reason);
    }

    ArticleInputs(PublicationOptions publication) {
        this.publication = publication;
    }

    void read(List<String> inputs, Taker taker) {
        for (String input : inputs) {
            if (URL.matcher(input).matches()) {
                readPage(input, taker);
            } else if (input.equals("-")) {
                readFile(Path.of(input), "standard input", taker);
            } else if (Files.isDirectory(Path.of(input))) {
                ArticleFiles.in(Path.of(input), taker).forEach(file -> readFile(file, file.toString(), taker));
            } else {
                readFile(Path.of(input), input, taker);
            }
        }
    }

    private void readFile(Path file, String origin, Taker taker) {
        try (Stream<Incoming> items = opener.any(file)) {
            items.forEachOrdered(item -> hand(origin, item, taker));
        } catch (IOException | UncheckedIOException e) {
            taker.unreadable(origin, Reason.ofFile(e));
        }
    }

    private void readPage(String url, Taker taker) {
        try {
            PageFetcher.Page page = fetcher.fetch(URI.create(url));
            try (Stream<Incoming> items = new ArticleFormats().read(page.content(), page.mediaType(), null)) {
                items.forEachOrdered(item -> hand(url, withUrl(item, page.uri()), taker));
            }
        } catch (FetchRefused | IllegalArgumentException e) {
            taker.unreadable(url, String.valueOf(e.getMessage()));
        }
    }

    private void hand(String origin, Incoming item, Taker taker) {
        String where = item.line() > 1 ? origin + ", line " + item.line() : origin;
        switch (item) {
            case Incoming.Received received -> taker.article(where, publication.completed(received.article()));
            case Incoming.Unreadable bad -> taker.unreadable(where, bad.code() + ": " + bad.message());
        }
    }

    private static Incoming withUrl(Incoming item, URI uri) {
        if (!(item instanceof Incoming.Received received)) {
            return item;
        }
        IncomingArticle article = received.article();
        return new Incoming.Received(
                received.givenId(),
                received.line(),
                new IncomingArticle(
                        article.content(),
                        article.form(),
                        article.title(),
                        article.publisher(),
                        uri.toString(),
                        article.publishedAt()));
    }
}

package dev.parley.cli;

import dev.parley.article.Incoming;
import dev.parley.article.IncomingArticle;
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
    private final PageFetcher fetcher;
    private final FeedMemory memory;
    private final IngestPlace place;

    /** Takes what an input holds, one article at a time. */
    interface Taker {
        void article(String origin, IncomingArticle article);

        void unreadable(String origin, String reason);
    }

    /** @param data where it is kept which feeds have been read */
    ArticleInputs(PublicationOptions publication, Path data) {
        this(publication, data, new PageFetcher());
    }

    ArticleInputs(PublicationOptions publication, Path data, PageFetcher fetcher) {
        this(publication, data, fetcher, new IngestPlace(data));
    }

    /** @param place where long files are gone on with */
    ArticleInputs(PublicationOptions publication, Path data, PageFetcher fetcher, IngestPlace place) {
        this.place = place;
        this.publication = publication;
        this.memory = new FeedMemory(data);
        this.fetcher = fetcher;
    }

    void read(List<String> inputs, Taker taker) {
        for (String input : inputs) {
            if (URL.matcher(input).matches()) {
                web(taker).read(input);
            } else if (input.equals("-")) {
                readFile(Path.of(input), "standard input", taker);
            } else if (Files.isDirectory(Path.of(input))) {
                ArticleFiles.in(Path.of(input), taker).forEach(file -> readFile(file, file.toString(), taker));
            } else {
                readFile(Path.of(input), input, taker);
            }
        }
    }

    private WebInput web(Taker taker) {
        return new WebInput(
                fetcher, memory, (uri, item) -> hand(uri.toString(), withUrl(item, uri), taker), taker::unreadable);
    }

    private void readFile(Path file, String origin, Taker taker) {
        try (Stream<Incoming> items = opener.any(file)) {
            long done = place.begin(file);
            items.filter(item -> item.line() > done).forEachOrdered(item -> {
                hand(origin, item, taker);
                place.at(item.line());
            });
            place.end();
        } catch (IOException | UncheckedIOException e) {
            taker.unreadable(origin, Reason.ofFile(e));
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

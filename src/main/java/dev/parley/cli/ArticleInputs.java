package dev.parley.cli;

import dev.parley.article.ArticleFormats;
import dev.parley.article.Incoming;
import dev.parley.article.IncomingArticle;
import dev.parley.security.FetchRefused;
import dev.parley.security.PageFetcher;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Opens files, folders, web pages and standard input, and hands on what they hold. */
final class ArticleInputs {
    private static final Pattern URL = Pattern.compile("https?://.*");
    private static final Set<String> ENDINGS = Set.of("txt", "text", "md", "html", "htm", "json", "jsonl", "ndjson");

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

    void read(List<String> inputs, Taker taker) throws IOException {
        for (String input : inputs) {
            if (URL.matcher(input).matches()) {
                readPage(input, taker);
            } else if (Files.isDirectory(Path.of(input))) {
                readFolder(Path.of(input), taker);
            } else if (input.equals("-") || Files.isReadable(Path.of(input))) {
                readFile(Path.of(input), taker);
            } else {
                taker.unreadable(input, Files.exists(Path.of(input)) ? "cannot be read" : "there is no such file");
            }
        }
    }

    private void readFolder(Path folder, Taker taker) throws IOException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(folder)) {
            files = tree.filter(Files::isRegularFile)
                    .filter(ArticleInputs::isArticle)
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            taker.unreadable(
                    folder.toString(),
                    "holds no file ending in " + ENDINGS.stream().sorted().toList());
        }
        for (Path file : files) {
            readFile(file, taker);
        }
    }

    private void readFile(Path file, Taker taker) throws IOException {
        try (Stream<Incoming> items = opener.any(file)) {
            items.forEachOrdered(
                    item -> hand(file.toString().equals("-") ? "standard input" : file.toString(), item, taker));
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

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString();
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}

package dev.parley.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles out of an input, one after the other, in any {@link ArticleFormat}. Text must be UTF-8; a byte order
 * mark is passed over. What cannot be read gives an {@link Incoming.Unreadable} in its place, and reading goes on: in
 * JSON Lines with the next line, in an array with the next object unless the JSON itself is broken.
 */
public final class ArticleFormats {
    private static final int SNIFFED = 8_192;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final ArticleSettings settings;

    public ArticleFormats() {
        this(ArticleSettings.defaults());
    }

    public ArticleFormats(ArticleSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads lazily; closing the stream closes the input.
     *
     * @param mediaType goes before the file name; where neither tells, the input's beginning does
     * @throws UncheckedIOException also from the stream, when the input itself fails
     */
    public Stream<Incoming> read(InputStream input, @Nullable String mediaType, @Nullable String fileName) {
        return read(
                input,
                Optional.ofNullable(mediaType)
                        .flatMap(ArticleFormat::ofMediaType)
                        .or(() -> Optional.ofNullable(fileName).flatMap(ArticleFormat::ofFileName)));
    }

    /** Reads lazily in a known format; closing the stream closes the input. */
    public Stream<Incoming> read(InputStream input, ArticleFormat format) {
        return read(input, Optional.of(format));
    }

    private Stream<Incoming> read(InputStream input, Optional<ArticleFormat> known) {
        BufferedInputStream buffered = new BufferedInputStream(input, SNIFFED * 2);
        try {
            skipByteOrderMark(buffered);
            ArticleFormat format = known.isPresent() ? known.get() : sniff(buffered);
            Spliterator<Incoming> items = Spliterators.spliteratorUnknownSize(
                    items(buffered, format), Spliterator.ORDERED | Spliterator.NONNULL);
            return StreamSupport.stream(items, false).onClose(() -> close(buffered));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Iterator<Incoming> items(InputStream input, ArticleFormat format) throws IOException {
        return switch (format) {
            case JSON_LINES -> new JsonLines(input, settings.longestLine());
            case JSON -> new JsonArticles(input, settings.longestLine());
            case HTML -> single(input, IncomingArticle.Form.HTML, settings.longestPage());
            case PLAIN -> single(input, IncomingArticle.Form.PLAIN, settings.longestText());
        };
    }

    private static Iterator<Incoming> single(InputStream input, IncomingArticle.Form form, int longest)
            throws IOException {
        byte[] bytes = input.readNBytes(longest + 1);
        if (bytes.length > longest) {
            return one(new Incoming.Unreadable(null, 1, "TOO_LARGE", "The input is longer than " + longest + " bytes"));
        }
        return one(StrictUtf8.decode(bytes)
                .<Incoming>map(
                        text -> new Incoming.Received(null, 1, new IncomingArticle(text, form, null, null, null, null)))
                .orElseGet(() -> StrictUtf8.unreadable(null, 1, bytes)));
    }

    private static Iterator<Incoming> one(Incoming item) {
        return Stream.of(item).iterator();
    }

    private static ArticleFormat sniff(BufferedInputStream input) throws IOException {
        input.mark(SNIFFED);
        String beginning = new String(input.readNBytes(SNIFFED), StandardCharsets.UTF_8);
        input.reset();
        return ArticleFormat.ofBeginning(beginning);
    }

    private static void skipByteOrderMark(BufferedInputStream input) throws IOException {
        input.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(input.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            input.reset();
        }
    }

    private static void close(InputStream input) {
        try {
            input.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

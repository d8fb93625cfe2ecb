package dev.parley.cli;

import dev.parley.article.Article;
import dev.parley.article.ArticleReader;
import dev.parley.article.ArticleUnreadable;
import dev.parley.article.Incoming;
import dev.parley.extract.ExtractionFailed;
import dev.parley.extract.Extractor;
import dev.parley.extract.ReadingLine;
import dev.parley.extract.ReadingPool;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads articles on several threads and hands on what came of them in the order of the input, in bounded memory. */
final class ExtractionLines implements AutoCloseable {
    private static final int AHEAD = 8;

    private final ArticleReader reader = new ArticleReader(ConfiguredLimits.read());
    private final Extractor extractor;
    private final ReadingPool pool;

    ExtractionLines(Extractor extractor, int threads) {
        this.extractor = extractor;
        this.pool = new ReadingPool(threads);
    }

    void read(Stream<Incoming> articles, Consumer<ExtractedLine> taker) {
        ReadingLine<ExtractedLine> line = pool.line(AHEAD, taker);
        articles.forEachOrdered(incoming -> line.add(() -> read(incoming)));
        line.finish();
    }

    private ExtractedLine read(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Unreadable bad -> new ExtractedLine.Failed(bad.givenId(), bad.code(), bad.message());
            case Incoming.Received received -> extract(received);
        };
    }

    private ExtractedLine extract(Incoming.Received received) {
        String id = received.givenId();
        if (id == null) {
            return new ExtractedLine.Failed(null, "MISSING_ID", "Line " + received.line() + " has no id");
        }
        try {
            Article article = reader.read(received.article());
            return new ExtractedLine.Read(id, article, extractor.extract(article));
        } catch (ArticleUnreadable e) {
            return new ExtractedLine.Failed(id, e.code(), String.valueOf(e.getMessage()));
        } catch (ExtractionFailed e) {
            return new ExtractedLine.Failed(id, "EXTRACTION_FAILED", String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}

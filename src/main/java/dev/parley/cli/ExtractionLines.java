package dev.parley.cli;

import dev.parley.article.Article;
import dev.parley.article.ArticleReader;
import dev.parley.article.ArticleUnreadable;
import dev.parley.article.Incoming;
import dev.parley.extract.ExtractionFailed;
import dev.parley.extract.Extractor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads articles on several threads and hands on what came of them in the order of the input, in bounded memory. */
final class ExtractionLines implements AutoCloseable {
    private static final int AHEAD_PER_THREAD = 8;

    private final ArticleReader reader = new ArticleReader();
    private final Extractor extractor;
    private final ExecutorService workers;
    private final int ahead;

    ExtractionLines(Extractor extractor, int threads) {
        this.extractor = extractor;
        this.workers = Executors.newFixedThreadPool(threads);
        this.ahead = threads * AHEAD_PER_THREAD;
    }

    void read(Stream<Incoming> articles, Consumer<ExtractedLine> taker) {
        Deque<Future<ExtractedLine>> begun = new ArrayDeque<>();
        articles.forEachOrdered(incoming -> {
            begun.add(workers.submit(() -> read(incoming)));
            if (begun.size() > ahead) {
                taker.accept(resultOf(begun.remove()));
            }
        });
        begun.forEach(future -> taker.accept(resultOf(future)));
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

    private static ExtractedLine resultOf(Future<ExtractedLine> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Reading broke off", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Reading was interrupted", e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}

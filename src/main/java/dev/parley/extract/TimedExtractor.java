package dev.parley.extract;

import dev.parley.article.Article;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives each article so much time, and no more. What takes longer is interrupted and left behind, so that whoever reads goes
 * on with the next even if that reading does not notice.
 *
 * @param limit from the moment at which the reading begins
 */
public record TimedExtractor(Extractor extractor, Duration limit) implements Extractor {

    @Override
    public Extraction extract(Article article) {
        FutureTask<Extraction> reading = new FutureTask<>(() -> extractor.extract(article));
        Thread.ofPlatform().daemon().name("reading-" + article.id().value()).start(reading);
        try {
            return reading.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            reading.cancel(true);
            throw new ExtractionFailed("Reading it takes longer than " + limit.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw new ExtractionFailed("Reading it was interrupted", e);
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private static RuntimeException failure(Throwable cause) {
        return switch (cause) {
            case RuntimeException failure -> failure;
            case Error error -> throw error;
            default -> new ExtractionFailed(String.valueOf(cause.getMessage()), cause);
        };
    }

    @Override
    public String version() {
        return extractor.version();
    }
}

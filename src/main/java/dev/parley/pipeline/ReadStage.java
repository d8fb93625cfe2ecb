package dev.parley.pipeline;

import dev.parley.article.Article;
import dev.parley.extract.Extractor;
import dev.parley.extract.TimedExtractor;
import java.time.Duration;

/** The stage that reads articles. It keeps nothing and needs no database, so there can be as many as there is work for. Thread-safe. */
public final class ReadStage {
    private final Models models;
    private final Duration timeout;

    /** @param timeout how long the reading of one article may take */
    ReadStage(Models models, Duration timeout) {
        this.models = models;
        this.timeout = timeout;
    }

    /** Begins to load the language models, unless that has begun; does not wait. */
    public void begin() {
        models.begin();
    }

    /**
     * Waits until the language models are there.
     *
     * @return how what is read now will be known
     * @throws RuntimeException when they cannot be loaded, which is tried again with the next call
     */
    public String version() throws InterruptedException {
        return extractor().version();
    }

    /** @throws RuntimeException when the language models cannot be loaded, which is tried again with the next call */
    public Reading read(Article article) throws InterruptedException {
        return Reading.of(article, extractor());
    }

    private Extractor extractor() throws InterruptedException {
        models.allowAnotherTry();
        return new TimedExtractor(models.get(), timeout);
    }
}

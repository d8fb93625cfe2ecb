package dev.parley.pipeline;

import dev.parley.extract.ReadingPool;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How articles are processed.
 *
 * @param transport how articles come from stage to stage
 * @param loadModelsAtStart whether the language models are loaded with the server, or with the first article
 * @param batch how many articles are taken up at once; the story is told after one at the earliest, and less often as it
 *     grows
 * @param readers how many articles are read at a time; 0 for as many as there are processors
 * @param issues a file of further issues, and of further words for those that come with Parley; in the form of
 *     {@code resolve/issues.txt}. What is stored takes it up when the story is told next
 * @param retryDelay how long to wait after the database failed, before going on
 * @param readingTimeout after which the reading of an article is given up, and the article is set aside as failed
 */
@ConfigurationProperties("parley.pipeline")
public record PipelineSettings(
        @DefaultValue("store") Transport transport,
        @DefaultValue("true") boolean loadModelsAtStart,
        @DefaultValue("50") int batch,
        @DefaultValue("0") int readers,
        @Nullable Path issues,
        @DefaultValue("5s") Duration retryDelay,
        @DefaultValue("2m") Duration readingTimeout) {
    public PipelineSettings {
        if (batch < 1 || readers < 0) {
            throw new IllegalArgumentException(
                    "parley.pipeline.batch is " + batch + " (from 1), parley.pipeline.readers " + readers
                            + " (from 0, for as many as there are processors)");
        }
    }

    /** What lies between the stages. */
    public enum Transport {
        /** The store: one process does everything. */
        STORE,
        /** A broker's topics: receiving, reading and telling are done by different processes. */
        KAFKA
    }

    /** How many articles are read at a time. */
    public int threads() {
        return readers == 0 ? ReadingPool.threadsOfMachine() : readers;
    }
}

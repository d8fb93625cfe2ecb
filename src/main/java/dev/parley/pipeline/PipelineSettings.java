package dev.parley.pipeline;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How articles are processed.
 *
 * @param loadModelsAtStart whether the language models are loaded with the server, or with the first article
 * @param batch how many articles are taken up at once; the story is told after one at the earliest, and less often as it
 *     grows
 * @param retryDelay how long to wait after the database failed, before going on
 */
@ConfigurationProperties("parley.pipeline")
public record PipelineSettings(
        @DefaultValue("true") boolean loadModelsAtStart,
        @DefaultValue("50") int batch,
        @DefaultValue("5s") Duration retryDelay) {}

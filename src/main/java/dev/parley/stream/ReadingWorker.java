package dev.parley.stream;

import dev.parley.pipeline.ReadingConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The application of a process that only reads: language models and a broker, no database, no server. */
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    ConfigurationPropertiesAutoConfiguration.class,
    KafkaAutoConfiguration.class
})
@Import({ReadingConfiguration.class, StreamConfiguration.class})
public class ReadingWorker {}

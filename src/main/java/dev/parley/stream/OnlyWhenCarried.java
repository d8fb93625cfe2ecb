package dev.parley.stream;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** Keeps Boot's configuration for Kafka out of processes that do everything themselves: they need no broker and pay nothing. */
final class OnlyWhenCarried implements AutoConfigurationImportFilter, EnvironmentAware {
    private static final String OF_KAFKA = "org.springframework.boot.kafka.";

    private @Nullable Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        boolean isCarried = environment != null
                && "kafka".equalsIgnoreCase(environment.getProperty("parley.pipeline.transport", "store"));
        boolean[] matches = new boolean[classes.length];
        for (int i = 0; i < classes.length; i++) {
            matches[i] = isCarried || !Objects.toString(classes[i], "").startsWith(OF_KAFKA);
        }
        return matches;
    }
}

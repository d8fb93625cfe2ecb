package dev.parley.pipeline;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** An application under test whose language models cannot be loaded; to be imported by name. */
public class AbsentModelsConfiguration {
    @Bean
    @Primary
    Models absentModels() {
        return new Models(() -> {
            throw new IllegalStateException("There are no models here");
        });
    }
}

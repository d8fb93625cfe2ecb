package dev.parley.pipeline;

import dev.parley.extract.corenlp.SharedModels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Lets an application under test use the language models that the test JVM has loaded already; to be imported by name. */
public class SharedModelsConfiguration {
    @Bean
    @Primary
    Models sharedModels() {
        return new Models(SharedModels::extractor);
    }
}

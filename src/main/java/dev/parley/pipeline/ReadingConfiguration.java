package dev.parley.pipeline;

import dev.parley.extract.corenlp.CoreNlpExtractor;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What reading articles needs, and nothing else: for processes that only read, too. */
@Configuration(proxyBeanMethods = false)
public class ReadingConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Models models() {
        return new Models(CoreNlpExtractor::new);
    }

    @Bean
    ReadStage readStage(Models models, @Value("${parley.pipeline.reading-timeout:2m}") Duration timeout) {
        return new ReadStage(models, timeout);
    }
}

package dev.parley.stream;

import dev.parley.pipeline.PipelineSettings;
import dev.parley.pipeline.ReadStage;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;

/** What every process needs that takes part, those included that have no database. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "parley.pipeline.transport", havingValue = "kafka")
@EnableConfigurationProperties({StreamSettings.class, PipelineSettings.class})
class StreamConfiguration {

    @Bean
    Topics topics(KafkaAdmin admin, StreamSettings settings) {
        return new Topics(admin, settings);
    }

    @Bean
    Post post(KafkaTemplate<String, byte[]> template, StreamSettings settings) {
        return new Post(template, settings);
    }

    @Bean
    ReadStation readStation(ReadStage reading, Post post, PipelineSettings settings) {
        return new ReadStation(reading, post, settings.threads());
    }

    @Bean
    Consumption consumption(
            ConsumerFactory<String, byte[]> factory, StreamSettings settings, Topics topics, List<Station> stations) {
        return new Consumption(factory, settings, topics, stations);
    }
}

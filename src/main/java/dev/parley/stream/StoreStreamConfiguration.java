package dev.parley.stream;

import dev.parley.graph.Outbox;
import dev.parley.graph.StoryKeeper;
import dev.parley.pipeline.KeepStage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

/** What processes need beside that which have the database: they receive, store, tell and report. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "parley.pipeline.transport", havingValue = "kafka")
class StoreStreamConfiguration {

    @Bean
    StreamWatch streamWatch(KafkaAdmin admin, StreamSettings settings) {
        return new StreamWatch(new BrokerLook(admin, settings), settings, System::nanoTime);
    }

    @Bean
    Dispatcher dispatcher(Outbox outbox, Post post, Topics topics, StreamWatch watch) {
        return new Dispatcher(outbox, post, topics, watch);
    }

    @Bean
    StreamMetrics streamMetrics(Dispatcher dispatcher) {
        return new StreamMetrics(dispatcher);
    }

    @Bean
    KeepStation keepStation(KeepStage keeping, Outbox outbox, Post post) {
        return new KeepStation(keeping, outbox, post);
    }

    @Bean
    TellStation tellStation(StoryKeeper story, Outbox outbox, Post post) {
        return new TellStation(story, outbox, post);
    }

    @Bean
    FailureStation failureStation(KeepStage keeping, Outbox outbox) {
        return new FailureStation(keeping, outbox);
    }
}

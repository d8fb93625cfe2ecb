package dev.parley.stream;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/** The topics, made when they are not there. */
final class Topics {
    private static final long FAILURES_KEPT = TimeUnit.DAYS.toMillis(90);

    private final KafkaAdmin admin;
    private final StreamSettings settings;
    private volatile boolean areThere;

    Topics(KafkaAdmin admin, StreamSettings settings) {
        this.admin = admin;
        this.settings = settings;
    }

    StreamSettings settings() {
        return settings;
    }

    /** @throws BrokerAway when it is not known whether they are there */
    void require() {
        if (areThere) {
            return;
        }
        try {
            admin.createOrModifyTopics(
                    topic(Topic.ARTICLES, settings.partitions()),
                    topic(Topic.EXTRACTIONS, settings.partitions()),
                    topic(Topic.FACTS, 1),
                    topic(Topic.FAILED, 1));
            areThere = true;
        } catch (RuntimeException e) {
            throw new BrokerAway(e);
        }
    }

    private NewTopic topic(Topic topic, int partitions) {
        TopicBuilder builder = TopicBuilder.name(settings.name(topic))
                .partitions(partitions)
                .replicas(settings.replicas())
                .configs(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Topic.MOST_BYTES));
        if (topic == Topic.FAILED) {
            builder.config(TopicConfig.RETENTION_MS_CONFIG, String.valueOf(FAILURES_KEPT));
        }
        return builder.build();
    }
}

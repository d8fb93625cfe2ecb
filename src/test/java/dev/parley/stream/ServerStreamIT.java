package dev.parley.stream;

import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;

/** The same over the broker that {@code docker-compose.yml} starts. */
@Testcontainers(disabledWithoutDocker = true)
class ServerStreamIT extends StreamLaws {
    @Container
    private static final KafkaContainer BROKER = new KafkaContainer("apache/kafka:4.2.1")
            .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
            .withEnv("KAFKA_GROUP_MIN_SESSION_TIMEOUT_MS", "500");

    @Override
    String brokers() {
        return BROKER.getBootstrapServers();
    }
}

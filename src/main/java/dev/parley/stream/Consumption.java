package dev.parley.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.BatchConsumerAwareMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

/**
 * The stations that this process has. What is done with is told to the broker afterwards, so that a process that dies makes
 * it be done again; what goes wrong is tried until it goes well, since what cannot go well a station sets aside by itself.
 */
final class Consumption implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Consumption.class);

    private final ConsumerFactory<String, byte[]> factory;
    private final StreamSettings settings;
    private final Topics topics;
    private final List<Station> stations;
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers = new ArrayList<>();
    private volatile boolean running;

    Consumption(
            ConsumerFactory<String, byte[]> factory, StreamSettings settings, Topics topics, List<Station> stations) {
        this.factory = factory;
        this.settings = settings;
        this.topics = topics;
        this.stations = stations.stream()
                .filter(station -> settings.does(station.leg().stage()))
                .toList();
    }

    @Override
    public void start() {
        running = true;
        requireTopics();
        stations.forEach(station -> {
            ConcurrentMessageListenerContainer<String, byte[]> container = container(station);
            containers.add(container);
            container.start();
            log.info("{} takes part, {} at a time", station.leg().word(), station.consumers());
        });
    }

    /** Whoever cannot make them waits for those who can. */
    private void requireTopics() {
        try {
            if (!stations.isEmpty()) {
                topics.require();
            }
        } catch (BrokerAway away) {
            log.warn("{}; it is waited for", away.getMessage());
        }
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(Station station) {
        ContainerProperties properties =
                new ContainerProperties(settings.name(station.leg().topic()));
        properties.setGroupId(settings.group(station.leg()));
        BatchConsumerAwareMessageListener<String, byte[]> listener =
                (records, consumer) -> station.work(records, Objects.requireNonNull(consumer));
        properties.setMessageListener(listener);
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setSyncCommits(true);
        properties.setMissingTopicsFatal(false);
        properties
                .getKafkaConsumerProperties()
                .setProperty(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, String.valueOf(station.most()));
        var container = new ConcurrentMessageListenerContainer<>(factory, properties);
        container.setBeanName(station.leg().word());
        container.setConcurrency(station.consumers());
        container.setCommonErrorHandler(new DefaultErrorHandler(
                new FixedBackOff(settings.retryDelay().toMillis(), FixedBackOff.UNLIMITED_ATTEMPTS)));
        return container;
    }

    /** Returns when each has put down what it held. */
    @Override
    public void stop() {
        running = false;
        containers.reversed().forEach(ConcurrentMessageListenerContainer::stop);
        containers.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

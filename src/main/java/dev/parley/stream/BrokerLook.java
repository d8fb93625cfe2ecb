package dev.parley.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaAdmin;

/** What the broker knows of a topic and of those who work on it. For one thread. */
final class BrokerLook implements AutoCloseable {
    private static final int SECONDS = 5;

    private final Map<String, Object> properties;
    private final StreamSettings settings;
    private @Nullable Admin admin;

    BrokerLook(KafkaAdmin admin, StreamSettings settings) {
        this.properties = admin.getConfigurationProperties();
        this.settings = settings;
    }

    /**
     * How a leg of the way stands.
     *
     * @param done how many messages were done with, ever
     */
    record Standing(long waiting, long done, int workers) {}

    /** @throws BrokerAway when it does not answer */
    Standing standing(Leg leg) {
        Map<TopicPartition, Long> ends = offsets(leg.topic(), OffsetSpec.latest());
        Map<TopicPartition, Long> begins = offsets(leg.topic(), OffsetSpec.earliest());
        String group = settings.group(leg);
        Map<TopicPartition, OffsetAndMetadata> committed =
                await(admin().listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        long end = ends.values().stream().mapToLong(Long::longValue).sum();
        long done = ends.keySet().stream()
                .mapToLong(each -> {
                    OffsetAndMetadata offset = committed.get(each);
                    return offset == null ? begins.getOrDefault(each, 0L) : offset.offset();
                })
                .sum();
        return new Standing(Math.max(0, end - done), done, workers(group));
    }

    /** How many the broker keeps. */
    long messages(Topic topic) {
        return sum(offsets(topic, OffsetSpec.latest())) - sum(offsets(topic, OffsetSpec.earliest()));
    }

    private int workers(String group) {
        try {
            ConsumerGroupDescription found = await(admin().describeConsumerGroups(List.of(group))
                    .describedGroups()
                    .get(group));
            return (int) found.members().stream()
                    .filter(member -> !member.assignment().topicPartitions().isEmpty())
                    .count();
        } catch (BrokerAway trouble) {
            if (trouble.getCause() instanceof GroupIdNotFoundException) {
                return 0;
            }
            throw trouble;
        }
    }

    private Map<TopicPartition, Long> offsets(Topic topic, OffsetSpec which) {
        String name = settings.name(topic);
        List<TopicPartitionInfo> partitions = await(
                        admin().describeTopics(List.of(name)).topicNameValues().get(name))
                .partitions();
        Map<TopicPartition, OffsetSpec> asked = partitions.stream()
                .collect(Collectors.toMap(each -> new TopicPartition(name, each.partition()), each -> which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        Map<TopicPartition, ListOffsetsResultInfo> found =
                await(admin().listOffsets(asked).all());
        found.forEach((partition, info) -> offsets.put(partition, info.offset()));
        return offsets;
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }

    private Admin admin() {
        Admin known = admin;
        if (known == null) {
            known = Admin.create(properties);
            admin = known;
        }
        return known;
    }

    private static <T> T await(@Nullable KafkaFuture<T> asked) {
        try {
            return Objects.requireNonNull(asked).get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new BrokerAway(Objects.requireNonNullElse(e.getCause(), e));
        } catch (TimeoutException e) {
            throw new BrokerAway(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerAway(e);
        }
    }

    @Override
    public void close() {
        if (admin != null) {
            admin.close(java.time.Duration.ZERO);
        }
    }
}

package dev.parley.stream;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What a topic holds, and a way to put messages there as somebody else might. */
final class Tape {
    private final String brokers;
    private final String topic;

    Tape(String brokers, String prefix, Topic topic) {
        this.brokers = brokers;
        this.topic = prefix + "." + topic.word();
    }

    /** From the first to the last that is there now. */
    List<ConsumerRecord<String, byte[]>> read() {
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(brokers(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(all::add);
            }
        }
        return all;
    }

    /** How many it holds. */
    long length() {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(brokers(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList();
            return consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    /** As the stages read them. */
    List<Message> messages(Topic kind) {
        return read().stream()
                .map(record -> MessageJson.read(kind, record.value()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    void put(Collection<ConsumerRecord<String, byte[]>> records) {
        send(records.stream()
                .map(record -> new ProducerRecord<>(topic, record.key(), record.value()))
                .toList());
    }

    void put(String key, String value) {
        send(List.of(new ProducerRecord<>(topic, key, value.getBytes(StandardCharsets.UTF_8))));
    }

    /** Closing the producer waits for the broker. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private void send(List<ProducerRecord<String, byte[]>> records) {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(brokers(), new StringSerializer(), new ByteArraySerializer())) {
            records.forEach(producer::send);
        }
    }

    private Map<String, Object> brokers() {
        return Map.of("bootstrap.servers", brokers);
    }
}

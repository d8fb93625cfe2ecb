package dev.parley.stream;

import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Where a leg of the way ends: what is done with the messages that come there. What a station has answered without an
 * exception is done; with one, the same messages come again.
 */
interface Station {

    Leg leg();

    /** How many take part within this process. */
    int consumers();

    /** How many messages come at a time, at most. */
    int most();

    /** @param consumer the one that they came to, on its own thread */
    void work(List<ConsumerRecord<String, byte[]>> records, Consumer<?, ?> consumer);
}

package dev.parley.stream;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * How many processes died over messages, so that an article that ends the process which reads it does not end one after
 * the other. Kept with the broker, in the note of the offset that is not done with yet: whoever takes over the partition
 * finds it. One of the messages that were begun is to blame; so the next time these go alone, whatever else the process
 * reads, and only then is another death counted.
 */
final class Attempts {
    static final int MOST = 3;
    private static final Pattern NOTE = Pattern.compile("begun (\\d+) by (.+)");

    private final ReadWriteLock reading = new ReentrantReadWriteLock();
    private final String process = UUID.randomUUID().toString();

    Batch begin(List<ConsumerRecord<String, byte[]>> records, Consumer<?, ?> consumer) {
        Map<TopicPartition, Long> first = new LinkedHashMap<>();
        records.forEach(record -> first.putIfAbsent(partition(record), record.offset()));
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(first.keySet());
        Map<TopicPartition, Integer> deaths = new HashMap<>();
        first.forEach((partition, offset) -> deaths.put(partition, deaths(committed.get(partition), offset)));
        boolean isCautious = deaths.values().stream().anyMatch(count -> count > 0);
        if (!isCautious) {
            consumer.commitSync(first.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, each -> note(each.getValue(), 1))));
        }
        return new Batch(consumer, deaths, isCautious);
    }

    /** What the same process began it did not die over: something went wrong, and the message comes again. */
    private int deaths(@Nullable OffsetAndMetadata committed, long offset) {
        if (committed == null || committed.offset() != offset || committed.metadata() == null) {
            return 0;
        }
        Matcher note = NOTE.matcher(committed.metadata());
        if (!note.matches()) {
            return 0;
        }
        int begun = Integer.parseInt(note.group(1));
        return note.group(2).equals(process) ? begun - 1 : begun;
    }

    private OffsetAndMetadata note(long offset, int begun) {
        return new OffsetAndMetadata(offset, "begun " + begun + " by " + process);
    }

    private static TopicPartition partition(ConsumerRecord<String, byte[]> record) {
        return new TopicPartition(record.topic(), record.partition());
    }

    /** Messages that came together. */
    final class Batch {
        private final Consumer<?, ?> consumer;
        private final Map<TopicPartition, Integer> deaths;
        private final boolean isCautious;

        private Batch(Consumer<?, ?> consumer, Map<TopicPartition, Integer> deaths, boolean isCautious) {
            this.consumer = consumer;
            this.deaths = deaths;
            this.isCautious = isCautious;
        }

        /** Whether messages go one by one, each done with before the next begins. */
        boolean isCautious() {
            return isCautious;
        }

        /** To be held from the beginning of a message to its end. */
        Lock lock() {
            return isCautious ? reading.writeLock() : reading.readLock();
        }

        /** False when enough processes died over it. */
        boolean begin(ConsumerRecord<String, byte[]> record) {
            if (!isCautious) {
                return true;
            }
            // Those behind it were begun with it.
            int before = Math.max(1, deaths.getOrDefault(partition(record), 1));
            deaths.put(partition(record), 1);
            if (before >= MOST) {
                return false;
            }
            consumer.commitSync(Map.of(partition(record), note(record.offset(), before + 1)));
            return true;
        }
    }
}

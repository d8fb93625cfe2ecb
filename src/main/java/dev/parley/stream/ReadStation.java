package dev.parley.stream;

import dev.parley.pipeline.ReadStage;
import dev.parley.pipeline.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads articles, and sends on what they tell. */
final class ReadStation implements Station {
    private static final Logger log = LoggerFactory.getLogger(ReadStation.class);

    /** Read again are so many when a process dies; few, since reading is what costs. */
    private static final int MOST = 8;

    private final ReadStage reading;
    private final Post post;
    private final int threads;
    private final Attempts attempts = new Attempts();

    ReadStation(ReadStage reading, Post post, int threads) {
        this.reading = reading;
        this.post = post;
        this.threads = threads;
    }

    @Override
    public Leg leg() {
        return Leg.READ;
    }

    @Override
    public int consumers() {
        return threads;
    }

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public void work(List<ConsumerRecord<String, byte[]>> records, Consumer<?, ?> consumer) {
        Attempts.Batch batch = attempts.begin(records, consumer);
        Set<String> bookmarks = Bookmarks.of(records);
        List<Message> out = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            Lock lock = batch.lock();
            lock.lock();
            try {
                boolean mayBeRead = batch.begin(record);
                out.addAll(Incoming.work(
                        Leg.READ, List.of(record), (message, sent) -> sent.add(read(message, mayBeRead))));
                if (batch.isCautious()) {
                    post.send(post.send(out, bookmarks), bookmarks);
                    out.clear();
                }
            } finally {
                lock.unlock();
            }
        }
        post.send(post.send(out, bookmarks), bookmarks);
    }

    private Message read(Message message, boolean mayBeRead) {
        try {
            Message.ToRead toRead = (Message.ToRead) message;
            String version = reading.version();
            Reading read = mayBeRead
                    ? reading.read(toRead.content())
                    : new Reading.Failed(toRead.article(), "Reading it ended the process " + Attempts.MOST + " times");
            return switch (read) {
                case Reading.Done done -> new Message.Told(done.id(), done.extraction(), version);
                case Reading.Failed failed -> {
                    log.warn("Article {} cannot be read: {}", failed.id(), failed.reason());
                    yield new Message.Failed(failed.id(), Leg.READ, failed.reason(), version);
                }
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Reading is interrupted", e);
        }
    }
}

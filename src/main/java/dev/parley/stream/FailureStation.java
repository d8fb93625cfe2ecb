package dev.parley.stream;

import dev.parley.graph.Outbox;
import dev.parley.pipeline.KeepStage;
import dev.parley.pipeline.Reading;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes in the store what those failed at who have no store. What was read all the same stands. */
final class FailureStation implements Station {
    private static final Logger log = LoggerFactory.getLogger(FailureStation.class);
    private static final int MOST = 100;

    private final KeepStage keeping;
    private final Outbox outbox;

    FailureStation(KeepStage keeping, Outbox outbox) {
        this.keeping = keeping;
        this.outbox = outbox;
    }

    @Override
    public Leg leg() {
        return Leg.NOTE_FAILURES;
    }

    @Override
    public int consumers() {
        return 1;
    }

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public void work(List<ConsumerRecord<String, byte[]>> records, Consumer<?, ?> consumer) {
        outbox.follow(Bookmarks.of(records));
        // A failure that cannot be read is in its topic already.
        Incoming.work(Leg.NOTE_FAILURES, records, (message, unused) -> note((Message.Failed) message))
                .forEach(unreadable -> log.warn("A failure cannot be read: {}", unreadable));
    }

    private void note(Message.Failed failed) {
        if (failed.at() == Leg.TELL || keeping.isKept(failed.article(), failed.version())) {
            return;
        }
        keeping.keep(new Reading.Failed(failed.article(), failed.reason()), failed.version());
    }
}

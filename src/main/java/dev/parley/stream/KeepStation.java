package dev.parley.stream;

import dev.parley.graph.Outbox;
import dev.parley.pipeline.KeepStage;
import dev.parley.pipeline.Reading;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Stores what articles tell, and sends word to who tells the story. */
final class KeepStation implements Station {
    private static final int MOST = 100;

    private final KeepStage keeping;
    private final Outbox outbox;
    private final Post post;

    KeepStation(KeepStage keeping, Outbox outbox, Post post) {
        this.keeping = keeping;
        this.outbox = outbox;
        this.post = post;
    }

    @Override
    public Leg leg() {
        return Leg.KEEP;
    }

    /** One at a time: those who write wait for one another anyway. */
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
        List<Message> out = Incoming.work(Leg.KEEP, records, (message, sent) -> sent.add(keep((Message.Told) message)));
        post.send(out, outbox.bookmarks());
    }

    private Message keep(Message.Told told) {
        Optional<Reading.Failed> failure =
                keeping.keep(new Reading.Done(told.article(), told.extraction()), told.version());
        return failure.<Message>map(
                        failed -> new Message.Failed(failed.id(), Leg.KEEP, failed.reason(), told.version()))
                .orElseGet(() -> new Message.Stored(told.article()));
    }
}

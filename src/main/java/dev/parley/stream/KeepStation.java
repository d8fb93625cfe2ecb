package dev.parley.stream;

import dev.parley.article.ArticleId;
import dev.parley.graph.ArticleExtraction;
import dev.parley.graph.Outbox;
import dev.parley.pipeline.KeepStage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

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
        List<ArticleExtraction> read = new ArrayList<>();
        List<Message> out =
                Incoming.work(Leg.KEEP, records, (message, unused) -> read.add(read((Message.Told) message)));
        Map<ArticleId, String> failures = keep(read);
        read.forEach(each -> out.add(sentOn(each, failures.get(each.article()))));
        post.send(out, outbox.bookmarks());
    }

    private static ArticleExtraction read(Message.Told told) {
        return new ArticleExtraction(told.article(), told.extraction(), told.version());
    }

    private Map<ArticleId, String> keep(List<ArticleExtraction> read) {
        Map<ArticleId, String> failures = new HashMap<>();
        keeping.keepAll(read).forEach(failed -> failures.put(failed.id(), failed.reason()));
        return failures;
    }

    private static Message sentOn(ArticleExtraction read, @Nullable String failure) {
        return failure == null
                ? new Message.Stored(read.article())
                : new Message.Failed(read.article(), Leg.KEEP, failure, read.version());
    }
}

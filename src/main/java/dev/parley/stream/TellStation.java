package dev.parley.stream;

import dev.parley.article.ArticleId;
import dev.parley.graph.Outbox;
import dev.parley.graph.StoryKeeper;
import dev.parley.pipeline.TellingPace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Tells the story with all that was stored; once, however many have sent word, and at the pace of one process, but for that it
 * never waits for longer than five seconds.
 */
final class TellStation implements Station {
    private static final int MOST = 5_000;
    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(5);

    private final StoryKeeper story;
    private final Outbox outbox;
    private final Post post;
    private final TellingPace pace = new TellingPace(System::nanoTime);

    TellStation(StoryKeeper story, Outbox outbox, Post post) {
        this.story = story;
        this.outbox = outbox;
        this.post = post;
    }

    @Override
    public Leg leg() {
        return Leg.TELL;
    }

    /** All come by one key and so from one partition: whoever else takes part waits until this one is gone. */
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
        Set<ArticleId> articles = new LinkedHashSet<>();
        List<Message> out =
                new ArrayList<>(Incoming.work(Leg.TELL, records, (message, unused) -> articles.add(message.article())));
        awaitPace();
        pace.timed(story::tell);
        outbox.failuresAmong(articles)
                .forEach((article, reason) -> out.add(new Message.Failed(article, Leg.TELL, reason, "")));
        post.send(out, outbox.bookmarks());
    }

    /** What is stored meanwhile is told along. Whoever ends this process is not kept waiting for long. */
    private void awaitPace() {
        try {
            TimeUnit.NANOSECONDS.sleep(Math.min(LONGEST_WAIT, pace.nanosLeft()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Telling is interrupted", e);
        }
    }
}

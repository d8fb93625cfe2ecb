package dev.parley.stream;

import dev.parley.article.ArticleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;

/** Sends messages, and knows when the broker has them. Thread-safe. */
final class Post {
    /** Whatever is to be told may bear on all else that is: one key, so that it comes in one order to one teller. */
    static final String STORY = "story";

    private final KafkaTemplate<String, byte[]> template;
    private final StreamSettings settings;

    Post(KafkaTemplate<String, byte[]> template, StreamSettings settings) {
        this.template = template;
        this.settings = settings;
    }

    List<Message.Failed> send(Collection<? extends Message> messages) {
        return send(messages, Set.of());
    }

    /**
     * Returns when the broker has them all.
     *
     * @param bookmarks of what the sender has seen of the graph
     * @return those that it will never take, with the reason
     * @throws BrokerAway when it is not known to have them all
     */
    List<Message.Failed> send(Collection<? extends Message> messages, Set<String> bookmarks) {
        IdentityHashMap<Message, CompletableFuture<?>> sent = new IdentityHashMap<>();
        try {
            messages.forEach(message -> sent.put(message, template.send(envelope(message, bookmarks))));
        } catch (KafkaException e) {
            throw new BrokerAway(e);
        }
        template.flush();
        List<Message.Failed> refused = new ArrayList<>();
        sent.forEach((message, answer) -> await(message, answer, refused));
        return refused;
    }

    private ProducerRecord<String, byte[]> envelope(Message message, Set<String> bookmarks) {
        Topic topic = topic(message);
        String key = topic == Topic.FACTS ? STORY : message.article().value();
        ProducerRecord<String, byte[]> envelope =
                new ProducerRecord<>(settings.name(topic), key, MessageJson.bytes(message));
        Bookmarks.put(bookmarks, envelope.headers());
        return envelope;
    }

    private static Topic topic(Message message) {
        return switch (message) {
            case Message.ToRead toRead -> Topic.ARTICLES;
            case Message.Told told -> Topic.EXTRACTIONS;
            case Message.Stored stored -> Topic.FACTS;
            case Message.Failed failed -> Topic.FAILED;
        };
    }

    private static void await(Message message, CompletableFuture<?> answer, List<Message.Failed> refused) {
        try {
            answer.get();
        } catch (ExecutionException e) {
            if (!isTooLarge(e)) {
                throw new BrokerAway(e);
            }
            refused.add(tooLarge(message.article(), topic(message)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerAway(e);
        }
    }

    private static Message.Failed tooLarge(ArticleId article, Topic topic) {
        Leg leg = topic == Topic.ARTICLES ? Leg.READ : Leg.KEEP;
        return new Message.Failed(article, leg, "It is larger than the broker takes", "");
    }

    private static boolean isTooLarge(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof RecordTooLargeException) {
                return true;
            }
        }
        return false;
    }
}

package dev.parley.stream;

import dev.parley.article.ArticleId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Messages that came, as far as they can be read. */
final class Incoming {
    private Incoming() {}

    /**
     * @param each is given what can be read, and adds what is to be sent on
     * @return what is to be sent on, what cannot be read included
     */
    static List<Message> work(
            Leg leg, List<ConsumerRecord<String, byte[]>> records, BiConsumer<Message, List<Message>> each) {
        List<Message> out = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            Message message;
            try {
                message = MessageJson.read(leg.topic(), record.value());
            } catch (MessageUnreadable unreadable) {
                out.add(failure(leg, record, unreadable));
                continue;
            }
            each.accept(message, out);
        }
        return out;
    }

    private static Message.Failed failure(Leg leg, ConsumerRecord<String, byte[]> record, MessageUnreadable why) {
        String place = record.topic() + "-" + record.partition() + ":" + record.offset();
        return new Message.Failed(article(record, place), leg, why.getMessage() + " (" + place + ")", "");
    }

    private static ArticleId article(ConsumerRecord<String, byte[]> record, String place) {
        try {
            return new ArticleId(record.key() == null ? place : record.key());
        } catch (IllegalArgumentException e) {
            return new ArticleId(place);
        }
    }
}

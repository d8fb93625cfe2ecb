package dev.parley.stream;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * What a message's sender had seen of the graph, in its headers. On a cluster of databases the receiver may ask another server,
 * which must have got as far first.
 */
final class Bookmarks {
    private static final String HEADER = "bookmark";

    private Bookmarks() {}

    static Set<String> of(Collection<? extends ConsumerRecord<String, byte[]>> records) {
        Set<String> all = new TreeSet<>();
        for (ConsumerRecord<String, byte[]> each : records) {
            for (Header header : each.headers().headers(HEADER)) {
                all.add(new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return all;
    }

    static void put(Collection<String> bookmarks, Headers headers) {
        bookmarks.forEach(each -> headers.add(HEADER, each.getBytes(StandardCharsets.UTF_8)));
    }
}

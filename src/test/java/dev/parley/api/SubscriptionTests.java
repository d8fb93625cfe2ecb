package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.database.TestDatabase;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

class SubscriptionTests extends ReadingTest {
    private static final String ARTICLES =
            "subscription { articleProcessed(ids: [\"ledger\", \"waiting\", \"nobody\"]) { eventId id article { state } } }";
    private static final String TIMELINE =
            "subscription { timelineChanged(where: {type: {eq: MEETING}}) { eventId count removed"
                    + " changed { title item { ... on Meeting { id status evidence { quote } } } } } }";

    @LocalServerPort
    private int port;

    @Test
    void tellsOfEachArticleOnceItIsReadAndEndsWithTheLast() {
        keepWaiting();
        try (Events events = listen(ARTICLES, "")) {
            assertThat(events.next("data:")).contains("\"id\":\"ledger\"").contains("PROCESSED");
            assertThat(events.next("data:")).contains("\"id\":\"nobody\"").contains("\"article\":null");
            run("MATCH (a:Article {id: 'waiting'}) SET a.state = 'FAILED'");
            assertThat(events.next("data:")).contains("\"id\":\"waiting\"").contains("FAILED");
            assertThat(events.next("event:")).isEqualTo("event:complete");
        }
    }

    @Test
    void goesOnBehindTheLastEventThatArrived() {
        keepWaiting();
        String last;
        try (Events events = listen(ARTICLES, "")) {
            last = events.next("id:").substring("id:".length());
        }
        try (Events events = listen(ARTICLES, last)) {
            assertThat(events.next("data:")).contains("\"id\":\"nobody\"");
        }
    }

    @Test
    void tellsWhatChangesOnTheTimeline() {
        run("MERGE (s:StoryState {id: 'story'}) SET s.told = 1");
        String last;
        try (Events events = listen(TIMELINE, "beforehand")) {
            assertThat(events.next("data:")).contains("\"count\":6").contains("\"changed\":null");
            run("MATCH (m:Meeting {id: 'call-m1'}) SET m.status = 'DENIED', m.hash = 'h-other'"
                    + " WITH m MATCH (o:Meeting {id: 'ledger-m3'}) DETACH DELETE o"
                    + " WITH m MATCH (s:StoryState) SET s.told = 2");
            last = events.next("id:").substring("id:".length());
            assertThat(events.next("data:"))
                    .contains("\"count\":5", "\"removed\":[\"ledger-m3\"]", "\"id\":\"call-m1\"", "DENIED")
                    .contains("spoke by phone at 8.30 on Friday")
                    .doesNotContain("ledger-m1");
        }
        run("MATCH (m:Meeting {id: 'call-m1'}) SET m.hash = 'h-third'");
        try (Events events = listen(TIMELINE, last)) {
            assertThat(events.next("data:")).contains("\"count\":5").doesNotContain(last);
        }
    }

    @Test
    void tellsWhatCannotBeListenedTo() {
        try (Events events = listen("subscription { articleProcessed(ids: [\"x\"], after: \"?\") { id } }", "")) {
            assertThat(events.next("data:")).contains("BAD_EVENT_ID");
        }
    }

    private static void keepWaiting() {
        run("CREATE (:Article {id: 'waiting', text: 'Soon.', state: 'RECEIVED'})");
    }

    private static void run(String statement) {
        TestDatabase.driver().executableQuery(statement).execute();
    }

    private Events listen(String subscription, String lastEventId) {
        HttpRequest.Builder request = new Http(port)
                .request("/graphql?query=" + URLEncoder.encode(subscription, StandardCharsets.UTF_8))
                .header("Accept", "text/event-stream");
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        return new Events(new Http(port).stream(request));
    }

    /** The lines of a stream, as they arrive. */
    private static final class Events implements AutoCloseable {
        private final HttpResponse<Stream<String>> response;
        private final Iterator<String> lines;

        Events(HttpResponse<Stream<String>> response) {
            this.response = response;
            this.lines = response.body().iterator();
        }

        String next(String beginning) {
            Predicate<String> wanted = line -> line.startsWith(beginning);
            List<String> seen = new ArrayList<>();
            while (lines.hasNext()) {
                String line = lines.next();
                seen.add(line);
                if (wanted.test(line)) {
                    return line;
                }
            }
            throw new AssertionError("The stream ended without " + beginning + ": " + seen);
        }

        @Override
        public void close() {
            response.body().close();
        }
    }
}

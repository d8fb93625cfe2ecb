package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.database.TestDatabase;
import dev.parley.resolve.MadeUpArticle;
import dev.parley.resolve.MadeUpNews;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A commit becomes visible to readers piece by piece: who sees how many reports there are need not see all of them yet. Whoever
 * goes by that number waits until nobody writes, or a story would be taken to hold what it never heard.
 */
class HalfSeenCommitTests {
    private static final List<MadeUpArticle> NEWS = MadeUpNews.articles(23, 3);

    static Stream<Arguments> readers() {
        return Stream.of(
                Arguments.of("all reports", (Consumer<GraphRoom>) GraphRoom::reports),
                Arguments.of("further reports", (Consumer<GraphRoom>) room -> room.reportsSince(0)),
                Arguments.of("a check", (Consumer<GraphRoom>) GraphRoom::check));
    }

    @BeforeEach
    void clear() {
        TestDatabase.clear();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void isWaitedFor(String name, Consumer<GraphRoom> reader) throws Exception {
        try (GraphRoom writing = new GraphRoom(TestDatabase.driver());
                GraphRoom reading = new GraphRoom(TestDatabase.driver());
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            reading.read(NEWS.getFirst());
            reading.story().tell();
            reading.read(NEWS.get(1));
            CountDownLatch locked = new CountDownLatch(1);
            CountDownLatch enough = new CountDownLatch(1);
            Future<StoryState> written =
                    threads.submit(() -> writing.transactions().write(transaction -> {
                        StoryState state = StoryState.lock(transaction).changed(false);
                        locked.countDown();
                        waitFor(enough);
                        state.keep(transaction);
                        return state;
                    }));
            locked.await();

            Future<?> read = threads.submit(() -> reader.accept(reading));
            try {
                await().until(HalfSeenCommitTests::somebodyWaits);
                assertThat(read.isDone()).isFalse();
            } finally {
                enough.countDown();
            }

            read.get();
            assertThat(reading.reports().change()).isEqualTo(written.get().reports());
        }
    }

    private static boolean somebodyWaits() {
        return !TestDatabase.driver()
                .executableQuery("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked'")
                .execute()
                .records()
                .isEmpty();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

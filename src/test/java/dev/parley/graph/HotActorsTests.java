package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.database.TestDatabase;
import dev.parley.resolve.ManyNews;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Four writers at once, all of whose articles tell of the same few people. */
class HotActorsTests {
    private static final int WRITERS = 4;
    private static final int ARTICLES_EACH = 15;
    private static final int TOLD_EVERY = 5;

    @BeforeEach
    void clear() {
        TestDatabase.clear();
    }

    @Test
    void noArticleFailsAndNoTransactionIsRepeated() throws Exception {
        try (GraphRoom room = new GraphRoom(TestDatabase.driver());
                GraphRoom other = new GraphRoom(TestDatabase.driver());
                ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Long>> work = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int first = writer;
                work.add(() -> write(first, first % 2 == 0 ? room : other));
            }
            for (Future<Long> done : writers.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(ARTICLES_EACH);
            }
            room.story().tell();

            assertThat(room.articles().count(Stage.PROCESSED)).isEqualTo(WRITERS * ARTICLES_EACH);
            assertThat(room.articles().count(Stage.FAILED)).isZero();
            // Whoever writes takes the lock of the story first, so that no two ever wait for one another.
            assertThat(room.repeats() + other.repeats()).isZero();
            assertThat(room.refold().problems()).isEmpty();
        }
    }

    private static long write(int writer, GraphRoom room) {
        for (int i = 0; i < ARTICLES_EACH; i++) {
            room.read(ManyNews.article(WRITERS * i + writer));
            if (i % TOLD_EVERY == 0) {
                room.story().tell();
            }
        }
        return ARTICLES_EACH;
    }
}

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
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several writers at once, all of whose articles tell of the same few people. */
class HotActorsTests {
    private static final int WRITERS = 4;
    private static final int ARTICLES_EACH = 15;
    private static final int TOLD_EVERY = 5;

    @BeforeEach
    void clear() {
        TestDatabase.clear();
    }

    @Test
    void row61NoArticleFailsAndNoTransactionIsRepeated() throws Exception {
        write(WRITERS, ARTICLES_EACH);
    }

    /** Each article is two of them, the telling not counted. */
    @Test
    @Tag("faults")
    void row61NeitherDoSoInAThousandTransactions() throws Exception {
        write(2 * WRITERS, 500 / (2 * WRITERS) + 1);
    }

    private static void write(int writing, int each) throws Exception {
        try (GraphRoom room = new GraphRoom(TestDatabase.driver());
                GraphRoom other = new GraphRoom(TestDatabase.driver());
                ExecutorService writers = Executors.newFixedThreadPool(writing)) {
            List<Callable<Long>> work = new ArrayList<>();
            for (int writer = 0; writer < writing; writer++) {
                int first = writer;
                GraphRoom own = first % 2 == 0 ? room : other;
                work.add(() -> write(IntStream.range(0, each).map(i -> writing * i + first), own));
            }
            for (Future<Long> done : writers.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(each);
            }
            room.story().tell();

            assertThat(room.articles().count(Stage.PROCESSED)).isEqualTo((long) writing * each);
            assertThat(room.articles().count(Stage.FAILED)).isZero();
            // Whoever writes takes the lock of the story first, so that no two ever wait for one another.
            assertThat(room.repeats() + other.repeats()).isZero();
            assertThat(room.refold().problems()).isEmpty();
        }
    }

    private static long write(IntStream numbers, GraphRoom room) {
        long written = 0;
        for (int number : numbers.toArray()) {
            room.read(ManyNews.article(number));
            if (written++ % TOLD_EVERY == 0) {
                tell(room);
            }
        }
        return written;
    }

    /** Whoever is outrun again and again leaves it to the others, as the conductor does until its next turn. */
    private static void tell(GraphRoom room) {
        try {
            room.story().tell();
        } catch (StoryOutdated outrun) {
            assertThat(outrun).hasMessageContaining("comes too late");
        }
    }
}

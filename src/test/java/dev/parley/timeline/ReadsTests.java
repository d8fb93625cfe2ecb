package dev.parley.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.cypher.CypherFile;
import dev.parley.database.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;

class ReadsTests {
    private static final int MANY = 5_000;

    private final Reads reads = new Reads(
            TestDatabase.driver(), new TimelineSettings(Duration.ofSeconds(20), Duration.ofMinutes(1), Duration.ZERO));
    private final List<Integer> seen = new ArrayList<>();

    @Test
    void handsOutEveryRowOnce() {
        stream("UNWIND range(1, $rows) AS n RETURN n");
        assertThat(seen).hasSize(MANY).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void repeatsNoRowWhenTheDatabaseFailsInMidStream() {
        assertThatThrownBy(() -> stream("UNWIND range(1, $rows) AS n RETURN 1 / (4000 - n) * 0 + n AS n"))
                .isInstanceOf(ClientException.class);
        assertThat(seen).isNotEmpty().hasSizeLessThan(4_000).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void repeatsNoRowWhenTheFailureIsOfTheKindThatIsTriedAgain() {
        assertThatThrownBy(() -> reads.stream(new Asked("UNWIND range(1, $rows) AS n RETURN n"), rows(), row -> {
                    seen.add(row.get("n").asInt());
                    if (seen.size() == 3) {
                        throw new TransientException("Neo.TransientError.General.DatabaseUnavailable", "away");
                    }
                }))
                .isInstanceOf(TransientException.class);
        assertThat(seen).containsExactly(1, 2, 3);
    }

    @Test
    void readsOnceMoreWhenSomethingWentWhileItWasRead() {
        assertThat(reads.list(new Asked("RETURN 7 AS n"), rows(), row -> {
                    seen.add(row.get("n").asInt());
                    return seen.size() == 1 ? gone() : "there";
                }))
                .containsExactly("there");
        assertThat(seen).containsExactly(7, 7);
    }

    @Test
    void saysThatTheStoryChangedWhenItGoesAgain() {
        assertThatThrownBy(() -> reads.list(new Asked("RETURN 7 AS n"), rows(), row -> gone()))
                .isInstanceOf(StoryChanged.class)
                .hasMessageContaining("ask again");
    }

    @Test
    void saysThatTheDatabaseCannotBeAskedWhenTooManyWaitForAConnection() {
        assertThatThrownBy(() -> reads.list(new Asked("RETURN 7 AS n"), rows(), row -> {
                    throw new TransientException("N/A", "Connection pool pending acquisition queue is full.");
                }))
                .isInstanceOf(StoreAway.class);
    }

    @Test
    void endsTheStatementWhenTheReaderIsGone() {
        assertThatThrownBy(() -> reads.stream(new Asked("UNWIND range(1, $rows) AS n RETURN n"), rows(), row -> {
                    throw new IllegalStateException("gone");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(TestDatabase.driver()
                        .executableQuery("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND'")
                        .execute()
                        .records())
                .isEmpty();
    }

    @Test
    void row14GivesUpWithTheDatabaseWhenTheTimeOfTheRequestIsUp() {
        Deadline.set(Deadline.in(Duration.ofMillis(200)));
        try {
            assertThatExceptionOfType(TimeIsUp.class)
                    .isThrownBy(() -> reads.list(
                            new Asked("UNWIND range(1, $rows * 1000000) AS n RETURN count(n) AS n"),
                            rows(),
                            row -> row));
            assertThatExceptionOfType(TimeIsUp.class)
                    .isThrownBy(() -> reads.list(new Asked("RETURN 1 AS n"), rows(), row -> row));
            assertThat(TestDatabase.driver()
                            .executableQuery(
                                    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, $rows'")
                            .execute()
                            .records())
                    .isEmpty();
        } finally {
            Deadline.clear();
        }
    }

    private static String gone() {
        throw new StoryChanged();
    }

    private void stream(String cypher) {
        reads.stream(new Asked(cypher), rows(), row -> seen.add(row.get("n").asInt()));
    }

    private static Map<String, Object> rows() {
        return Map.of("rows", MANY);
    }

    private record Asked(String text) implements CypherFile {
        @Override
        public String name() {
            return "ASKED";
        }

        @Override
        public String folder() {
            return "none";
        }
    }
}

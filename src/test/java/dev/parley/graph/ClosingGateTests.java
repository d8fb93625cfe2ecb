package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.parley.database.StoreClosed;
import dev.parley.database.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.TransactionContext;

/** A gate that is open when something is about to be written, and may be closed when that has failed. */
class ClosingGateTests {
    private boolean open = true;
    private final Transactions transactions = new Transactions(
            TestDatabase.driver(), new GraphSettings(Duration.ofMinutes(1)), List.of(this::requireOpen));

    @Test
    void row59IsWhyAWriteFailedThatBeganBeforeTheDiskWasFull() {
        assertThatExceptionOfType(GraphAway.class)
                .isThrownBy(() -> transactions.write(transaction -> fail(transaction, false)))
                .satisfies(away -> assertThat(away.reason()).contains("No room is left"))
                .satisfies(away -> assertThat(away.getCause().getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("It fails"));
    }

    @Test
    void isNotWhyOneFailedThatCouldBeWritten() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.write(transaction -> fail(transaction, true)))
                .withMessage("It fails");
    }

    private Object fail(TransactionContext transaction, boolean staysOpen) {
        open = staysOpen;
        transaction.run("RETURN 1").consume();
        throw new IllegalStateException("It fails");
    }

    private void requireOpen() {
        if (!open) {
            throw new StoreClosed("No room is left");
        }
    }
}

package dev.parley.graph;

import dev.parley.database.StoreClosed;
import dev.parley.database.StoreGate;
import io.micrometer.core.instrument.Metrics;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The transactions of this room; each throws {@link GraphAway} when the database is away.
 *
 * <p>All have a time limit of their own. A story is written in one transaction, however big, since in pieces a reader would
 * see things whose evidence or whose other end is still missing, and a process that died would leave them so. The limit is
 * the same for the small ones: they may wait for a big one.
 */
@Component
@EnableConfigurationProperties(GraphSettings.class)
class Transactions {
    private static final Logger log = LoggerFactory.getLogger(Transactions.class);

    private final Driver driver;
    private final List<StoreGate> gates;
    private final AtomicLong repeats = new AtomicLong();
    private final TransactionConfig limit;

    Transactions(Driver driver, GraphSettings settings, List<StoreGate> gates) {
        this.driver = driver;
        this.gates = List.copyOf(gates);
        this.limit = TransactionConfig.builder().withTimeout(settings.timeout()).build();
    }

    <T> T write(Function<TransactionContext, T> work) {
        return GraphAway.unlessAway(() -> {
            gates.forEach(StoreGate::requireOpen);
            try {
                return writeWhateverTheGates(work);
            } catch (RuntimeException e) {
                // What closes a gate, a disk that gets full, may be why this failed, and is what one can mend.
                requireOpen(e);
                throw e;
            }
        });
    }

    private void requireOpen(RuntimeException trouble) {
        try {
            gates.forEach(StoreGate::requireOpen);
        } catch (StoreClosed closed) {
            closed.addSuppressed(trouble);
            throw closed;
        }
    }

    /**
     * How far reports and story had come when nobody wrote. A reader may see one part of a commit before another, the count of
     * the reports before the reports; whatever these say is there, to those who read from now on. Takes next to
     * no room, and so needs no gate.
     */
    StoryState settled() {
        return GraphAway.unlessAway(() -> writeWhateverTheGates(StoryState::lock));
    }

    private <T> T writeWhateverTheGates(Function<TransactionContext, T> work) {
        AtomicInteger begun = new AtomicInteger();
        try (Session session = session(AccessMode.WRITE)) {
            return session.executeWrite(
                    transaction -> {
                        if (begun.getAndIncrement() > 0) {
                            repeats.incrementAndGet();
                            Metrics.counter("parley.transactions.repeated").increment();
                            log.debug("A transaction begins again, for the {}th time", begun.get() - 1);
                        }
                        return work.apply(transaction);
                    },
                    limit);
        }
    }

    /** How often a transaction was begun again so far, be it that two had waited for one another. */
    long repeats() {
        return repeats.get();
    }

    <T> T read(Function<TransactionContext, T> work) {
        return GraphAway.unlessAway(() -> {
            try (Session session = session(AccessMode.READ)) {
                return session.executeRead(work::apply, limit);
            }
        });
    }

    <T> List<T> list(GraphStatement statement, Map<String, Object> parameters, Function<Record, T> row) {
        return read(transaction -> transaction.run(statement.text(), parameters).list(row));
    }

    /** What a process must have seen that is to see all that this one has. */
    Set<String> bookmarks() {
        return driver.executableQueryBookmarkManager().getBookmarks().stream()
                .map(Bookmark::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What comes from now on sees what others had seen, whichever server answers. */
    void follow(Collection<String> bookmarks) {
        Set<Bookmark> others = bookmarks.stream().map(Bookmark::from).collect(Collectors.toSet());
        driver.executableQueryBookmarkManager().updateBookmarks(Set.of(), others);
    }

    /** On a cluster each sees what the ones before it wrote, whichever server answers. */
    private Session session(AccessMode mode) {
        return driver.session(SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build());
    }
}

package dev.parley.timeline;

import dev.parley.cypher.CypherFile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The one door to the database for everything that is read; what passes here is what a request costs. */
@Component
@EnableConfigurationProperties(TimelineSettings.class)
class Reads {
    private final Driver driver;
    private final Prepared.Latest prepared = new Prepared.Latest();
    private final TimelineSettings settings;
    private final SessionConfig reading;

    Reads(Driver driver, TimelineSettings settings) {
        this.driver = driver;
        this.settings = settings;
        this.reading = SessionConfig.builder()
                .withDefaultAccessMode(AccessMode.READ)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build();
    }

    <T> List<T> list(CypherFile file, Map<String, Object> parameters, Function<Record, T> row) {
        return list(file.text(), parameters, row);
    }

    /** @param question all that the statement follows from, so that it need not be built for the same question again */
    <T> List<T> list(
            Object question, Supplier<Statement> statement, Map<String, Object> parameters, Function<Record, T> row) {
        Prepared known = prepared.of(question, statement);
        return list(known.text(), known.with(parameters), row);
    }

    /** Which story is told. */
    StoryVersion story() {
        return list(
                        ReadStatement.STORY_VERSION,
                        Map.of(),
                        row -> new StoryVersion(
                                row.get("began").asString(),
                                row.get("written").asLong(),
                                row.get("told").asLong()))
                .stream()
                .findFirst()
                .orElse(StoryVersion.NONE);
    }

    /**
     * Hands on row by row, so that the size of the answer does not matter. Never begins again: what has been handed out
     * cannot be taken back. Whatever goes wrong, here or in the one who takes the rows, ends the statement.
     */
    void stream(CypherFile file, Map<String, Object> parameters, Consumer<Record> row) {
        try (Session session = driver.session(reading);
                Transaction transaction = begin(session)) {
            transaction.run(file.text(), parameters).forEachRemaining(row);
            transaction.commit();
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw new StoreAway(e);
        }
    }

    private Transaction begin(Session session) {
        try {
            return session.beginTransaction(within(settings.exportTimeout()));
        } catch (TransientException e) {
            throw translated(e);
        }
    }

    /** The driver takes null values, which its signature does not say. */
    @SuppressWarnings({"unchecked", "NullAway"})
    static Map<String, Object> nullable(Map<String, @Nullable Object> parameters) {
        return (Map<String, Object>) (Map<String, ?>) parameters;
    }

    /** Once more when something went while it was read: a statement sees what is committed while it runs. */
    private <T> List<T> list(String cypher, Map<String, Object> parameters, Function<Record, T> row) {
        try {
            return listOnce(cypher, parameters, row);
        } catch (StoryChanged changed) {
            return listOnce(cypher, parameters, row);
        }
    }

    private <T> List<T> listOnce(String cypher, Map<String, Object> parameters, Function<Record, T> row) {
        TransactionConfig config = within(Deadline.left(settings.timeout()));
        Deadline.countStatement();
        try (Session session = driver.session(reading)) {
            return records(session, new Query(cypher, Values.value(parameters)), config).stream()
                    .map(row)
                    .toList();
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw new StoreAway(e);
        } catch (Neo4jException e) {
            throw translated(e);
        }
    }

    private static RuntimeException translated(Neo4jException e) {
        if (e.code().contains("TransactionTimedOut") || isTooBig(e)) {
            return new TimeIsUp();
        }
        // All connections are held by others that wait for the database, or as many wait for one as may.
        if (e.getCause() instanceof TimeoutException || e instanceof TransientException) {
            return new StoreAway(e);
        }
        return e.code().endsWith("EntityNotFound") ? new StoryChanged() : e;
    }

    /** Called transient by the database, yet a question that takes too much memory goes on doing so. */
    private static boolean isTooBig(Neo4jException e) {
        return e.code().contains("OutOfMemory");
    }

    /** A transaction of its own would have to be begun and ended; only where a server turns away is one begun. */
    private static List<Record> records(Session session, Query query, TransactionConfig config) {
        try {
            return session.run(query, config).list();
        } catch (Neo4jException e) {
            if (!(e instanceof RetryableException)) {
                throw e;
            }
            return session.executeRead(transaction -> transaction.run(query).list(), config);
        }
    }

    private static TransactionConfig within(Duration timeout) {
        return TransactionConfig.builder().withTimeout(timeout).build();
    }
}

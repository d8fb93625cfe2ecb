package dev.parley.database;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.exceptions.RetryableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for a database that is not there yet when the program starts, and lets nobody write before it has its schema. */
final class LateSchema implements StoreGate, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(LateSchema.class);

    private final SchemaUpdate update;
    private final Duration delay;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean isApplied;

    private LateSchema(SchemaUpdate update, Duration delay) {
        this.update = update;
        this.delay = delay;
    }

    /**
     * Applies the schema now, or as soon as the database is there.
     *
     * @param delay how long to wait before it is looked for again
     */
    static LateSchema apply(SchemaUpdate update, Duration delay) {
        LateSchema schema = new LateSchema(update, delay);
        if (!schema.attempt()) {
            Thread.ofPlatform().name("await-database").daemon().start(schema::await);
        }
        return schema;
    }

    @Override
    public void requireOpen() {
        if (!isApplied) {
            throw new StoreClosed("The database has not been reached since the start");
        }
    }

    private boolean attempt() {
        try {
            update.apply();
            isApplied = true;
        } catch (RuntimeException e) {
            if (!(e instanceof RetryableException)) {
                throw e;
            }
            log.warn("The database is away, and is tried again in {}: {}", delay, e.getMessage());
        }
        return isApplied;
    }

    private void await() {
        try {
            while (!closed.await(delay.toMillis(), TimeUnit.MILLISECONDS)) {
                if (attempt()) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.error(
                    "The schema cannot be applied: nothing is stored until that is mended and this is started anew", e);
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}

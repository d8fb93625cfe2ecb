package dev.parley.timeline;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Until when the request that this thread works for may keep the database busy, and how often it has asked; none for work
 * without one.
 */
public final class Deadline {
    private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();

    private final long end;
    private final AtomicInteger statements = new AtomicInteger();

    private Deadline(long end) {
        this.end = end;
    }

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    public static @Nullable Deadline current() {
        return CURRENT.get();
    }

    /** How many statements the database was asked for the request so far. */
    public int statements() {
        return statements.get();
    }

    static void countStatement() {
        Deadline deadline = CURRENT.get();
        if (deadline != null) {
            deadline.statements.incrementAndGet();
        }
    }

    public static void set(Deadline deadline) {
        CURRENT.set(deadline);
    }

    public static void clear() {
        CURRENT.remove();
    }

    /**
     * The time left, at most so long.
     *
     * @throws TimeIsUp when there is none
     */
    static Duration left(Duration most) {
        Deadline deadline = CURRENT.get();
        if (deadline == null) {
            return most;
        }
        Duration left = Duration.ofNanos(deadline.end - System.nanoTime());
        // The driver takes whole milliseconds, and zero for no limit at all.
        if (left.toMillis() < 1) {
            throw new TimeIsUp();
        }
        return left.compareTo(most) < 0 ? left : most;
    }
}

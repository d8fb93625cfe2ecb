package dev.parley.resolve;

import java.time.Instant;

/** Moments that stand for more than themselves on the axis of knowledge; {@code src/docs/graph.md} has them too. */
public final class Knowledge {
    /** From when on things are known that only articles without any publication bound support. */
    public static final Instant UNDATED = Instant.parse("9999-01-01T00:00:00Z");
    /** The moment at which a question without a moment is asked. */
    public static final Instant NOW = Instant.parse("9999-06-01T00:00:00Z");
    /** The end of what still holds. */
    public static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");

    private Knowledge() {}
}

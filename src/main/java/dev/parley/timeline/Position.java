package dev.parley.timeline;

import dev.parley.time.TimeSpan;

/** What an actor said or moved on an issue, and which way that goes against its last word on it. */
public record Position(Entry item, Turn turn) {

    public TimeSpan time() {
        return item.time();
    }

    /** Which way a position goes against the one before. */
    public enum Turn {
        HARDENED,
        SOFTENED,
        UNCHANGED
    }
}

package dev.parley.pipeline;

import java.time.Duration;

/** Nothing was taken, since as many articles wait as may; the same may go well later. */
public class IntakeFull extends RuntimeException {
    private final Duration retryAfter;

    public IntakeFull(long waiting, Duration retryAfter) {
        super(waiting + " articles wait to be passed on, which is as many as may; bring it again later");
        this.retryAfter = retryAfter;
    }

    /** How long to wait at least before it is tried again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}

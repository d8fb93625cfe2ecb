package dev.parley.cli;

import java.time.Duration;

/** The server takes no more for now. */
class ServerFull extends ServerRefused {
    private final Duration retryAfter;

    ServerFull(String reason, Duration retryAfter) {
        super(reason);
        this.retryAfter = retryAfter;
    }

    Duration retryAfter() {
        return retryAfter;
    }
}

package dev.parley.cli;

/** The server said no; the message is its reason. */
class ServerRefused extends RuntimeException {
    ServerRefused(String reason) {
        super(reason);
    }
}

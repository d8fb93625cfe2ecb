package dev.parley.stream;

/** The broker did not take what was sent, or cannot be asked; the same may go well later. */
class BrokerAway extends RuntimeException {
    BrokerAway(Throwable cause) {
        super("The broker is away: " + cause.getMessage(), cause);
    }
}

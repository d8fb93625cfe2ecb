package dev.parley.stream;

/** A message that this version cannot read; the text says why. */
class MessageUnreadable extends RuntimeException {
    MessageUnreadable(String message) {
        super(message);
    }

    MessageUnreadable(String message, Throwable cause) {
        super(message, cause);
    }
}

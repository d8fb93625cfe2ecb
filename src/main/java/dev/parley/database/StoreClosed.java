package dev.parley.database;

/** Nothing may be written now, though the database may answer; the same may go well later. The message says why. */
public class StoreClosed extends RuntimeException {
    StoreClosed(String reason) {
        super(reason);
    }
}

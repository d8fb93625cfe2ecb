package dev.parley.database;

/** Nothing may be written now, though the database may answer; the same may go well later. The message says why. */
public class StoreClosed extends RuntimeException {
    /** @param reason a sentence, for whoever wanted to write */
    public StoreClosed(String reason) {
        super(reason);
    }
}

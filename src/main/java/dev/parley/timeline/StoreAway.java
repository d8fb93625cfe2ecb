package dev.parley.timeline;

/** The database cannot be asked now; the same may go well later. */
public class StoreAway extends RuntimeException {
    StoreAway(Throwable cause) {
        super("The database is away", cause);
    }
}

package dev.parley.database;

/** Stands before everything that is written. */
@FunctionalInterface
public interface StoreGate {

    /** @throws StoreClosed when nothing may be written now */
    void requireOpen();
}

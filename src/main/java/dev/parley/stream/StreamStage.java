package dev.parley.stream;

/** What a process does of the work that is spread over processes. */
public enum StreamStage {
    /** Stores what comes in and passes it on; reports how the work stands. */
    RECEIVE,
    /** Reads articles; needs no database. */
    EXTRACT,
    /** Stores what was read and tells the story. */
    RESOLVE
}

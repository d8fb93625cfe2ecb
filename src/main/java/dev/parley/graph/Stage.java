package dev.parley.graph;

/** How far a stored article has come; the names stand in the graph. */
public enum Stage {
    RECEIVED,
    PROCESSED,
    FAILED,
    NOT_ENGLISH,
    RETRACTED
}

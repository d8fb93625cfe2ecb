package dev.parley.extract;

/** How the words are given. */
public enum Speech {
    /** All in quotation marks. */
    DIRECT,
    /** Partly in quotation marks. */
    MIXED,
    INDIRECT
}

package dev.parley.extract;

/** How the participants reach each other. */
public enum Channel {
    IN_PERSON,
    PHONE,
    VIDEO,
    /** Through a go-between; the sides do not meet. */
    INDIRECT,
    UNKNOWN
}

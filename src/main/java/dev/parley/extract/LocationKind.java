package dev.parley.extract;

/** What sort of place. */
public enum LocationKind {
    COUNTRY,
    REGION,
    CITY,
    /** A building or site inside a place: the Kremlin, a hotel. */
    VENUE,
    OTHER
}

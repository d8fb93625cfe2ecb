package dev.parley.extract;

/** What a party does with a proposal. */
public enum MoveKind {
    TABLED,
    COUNTERED,
    ACCEPTED,
    CONDITIONALLY_ACCEPTED,
    REJECTED,
    WITHDRAWN
}

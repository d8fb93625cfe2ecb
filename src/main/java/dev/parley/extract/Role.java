package dev.parley.extract;

/** What a participant does at a meeting. */
public enum Role {
    PARTY,
    MEDIATOR,
    HOST,
    OBSERVER
}

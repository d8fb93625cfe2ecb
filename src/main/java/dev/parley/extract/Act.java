package dev.parley.extract;

/** What the speaker does by saying it; PLOVER's verbal categories where it has one. */
public enum Act {
    AGREE,
    SUPPORT,
    CONCEDE,
    PROPOSE,
    DEMAND,
    REJECT,
    ACCUSE,
    THREATEN,
    DENY,
    INFORM
}

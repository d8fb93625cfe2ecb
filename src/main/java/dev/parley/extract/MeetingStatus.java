package dev.parley.extract;

/** What the text says has become of a meeting. */
public enum MeetingStatus {
    HELD,
    ONGOING,
    PLANNED,
    PROPOSED,
    POSTPONED,
    CANCELLED,
    DENIED
}

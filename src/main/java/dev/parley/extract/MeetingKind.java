package dev.parley.extract;

/** What sort of meeting. */
public enum MeetingKind {
    TALKS,
    SUMMIT,
    CALL,
    VISIT,
    CONFERENCE,
    SIGNING,
    INTERVIEW
}

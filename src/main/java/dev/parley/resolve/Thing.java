package dev.parley.resolve;

import java.util.List;
import java.util.Optional;

/**
 * An actor, location, meeting, statement, proposal or move: a pure fold over its reports.
 *
 * @param id that of its earliest report (for a move, with the move's place behind it)
 * @param history its states in order of knowledge, without gaps; the last one still holds unless the thing became another
 * @param became id of the thing that it was later seen to be, when it is no longer one of its own
 */
public record Thing(String id, Kind kind, List<Version> history, Optional<String> became) {

    /** What sort of thing. */
    public enum Kind {
        ACTOR,
        LOCATION,
        MEETING,
        STATEMENT,
        PROPOSAL,
        MOVE
    }

    public Version latest() {
        return history.getLast();
    }
}

package dev.parley.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An actor, location, meeting, statement, proposal or move, or what these are gathered in: a negotiation, a round, an issue.
 * A pure fold over its reports.
 *
 * @param id that of its earliest report (for a move, with the move's place behind it; for a negotiation and a round with
 *     what it is; for an issue, made of its name)
 * @param history its states in order of knowledge, without gaps; the last one still holds unless the thing became another
 * @param became id of the thing that it was later seen to be, when it is no longer one of its own
 * @param joins for every report that joined it when it was known, why
 */
public record Thing(String id, Kind kind, List<Version> history, Optional<String> became, Map<ReportId, Join> joins) {

    public Thing(String id, Kind kind, List<Version> history, Optional<String> became) {
        this(id, kind, history, became, Map.of());
    }

    /** What sort of thing. */
    public enum Kind {
        ACTOR,
        LOCATION,
        MEETING,
        STATEMENT,
        PROPOSAL,
        MOVE,
        NEGOTIATION,
        ROUND,
        ISSUE;

        /** Whether there are reports of it alone; the others are told of by reports of what they are made of. */
        boolean hasReports() {
            return switch (this) {
                case ACTOR, LOCATION, MEETING, STATEMENT, PROPOSAL -> true;
                case MOVE, NEGOTIATION, ROUND, ISSUE -> false;
            };
        }
    }

    public Version latest() {
        return history.getLast();
    }
}

package dev.parley.resolve;

import dev.parley.extract.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link from the thing that holds it to another, with what supports it.
 *
 * @param target id of the thing it leads to, as it was named when the version held
 * @param role for participants and parties only
 * @param tag what else the link says, if anything
 * @param reports at least one, in order of knowledge
 */
public record Link(
        Kind kind,
        String target,
        @Nullable Role role,
        @Nullable Tag tag,
        List<ReportId> reports) {

    /** Each is read from the thing that holds it: a meeting HAS_PARTICIPANT an actor. */
    public enum Kind {
        HAS_PARTICIPANT,
        HELD_AT,
        MADE_BY,
        ADDRESSED_TO,
        ABOUT,
        THROUGH,
        SAID_AT,
        REPRESENTS,
        WITHIN,
        OWNED_BY,
        MOVE_ON,
        MOVE_BY,
        PART_OF,
        FOLLOWS,
        HAS_PARTY,
        HOLDS_OFFICE
    }
}

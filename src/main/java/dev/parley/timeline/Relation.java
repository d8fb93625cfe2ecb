package dev.parley.timeline;

import static org.neo4j.cypherdsl.core.Relationship.Direction.LTR;
import static org.neo4j.cypherdsl.core.Relationship.Direction.RTL;
import static org.neo4j.cypherdsl.core.Relationship.Direction.UNI;

import java.util.List;
import java.util.stream.Stream;
import org.neo4j.cypherdsl.core.Relationship.Direction;

/** How one reaches a thing from another. */
public enum Relation {
    PARTICIPANTS(Subject.MEETING, RTL, Subject.ACTOR, "PARTICIPATED_IN"),
    LOCATIONS(Subject.MEETING, LTR, Subject.LOCATION, "HELD_AT"),
    /** What was said at a meeting. */
    WORDS(Subject.MEETING, RTL, Subject.STATEMENT, "SAID_AT"),
    MEETINGS(Subject.ACTOR, LTR, Subject.MEETING, "PARTICIPATED_IN"),
    STATEMENTS(Subject.ACTOR, LTR, Subject.STATEMENT, "MADE"),
    REPRESENTS(Subject.ACTOR, LTR, Subject.ACTOR, "REPRESENTS"),
    SPEAKER(Subject.STATEMENT, RTL, Subject.ACTOR, "MADE"),
    ADDRESSEES(Subject.STATEMENT, LTR, Subject.ACTOR, "ADDRESSED_TO"),
    ABOUT(Subject.STATEMENT, LTR, Subject.THING, "ABOUT"),
    OUTLET(Subject.STATEMENT, LTR, Subject.ACTOR, "THROUGH"),
    SAID_AT(Subject.STATEMENT, LTR, Subject.MEETING, "SAID_AT"),
    OWNER(Subject.PROPOSAL, RTL, Subject.ACTOR, "OWNS"),
    MOVES(Subject.PROPOSAL, RTL, Subject.MOVE, "ON"),
    MOVER(Subject.MOVE, LTR, Subject.ACTOR, "BY"),
    PROPOSAL(Subject.MOVE, LTR, Subject.PROPOSAL, "ON"),
    NEGOTIATION(Subject.MEETING, LTR, Subject.NEGOTIATION, "PART_OF"),
    ROUND(Subject.MEETING, LTR, Subject.ROUND, "PART_OF"),
    FOLLOWS(Subject.MEETING, LTR, Subject.MEETING, "FOLLOWS"),
    FOLLOWED_BY(Subject.MEETING, RTL, Subject.MEETING, "FOLLOWS"),
    PART_OF(Subject.THING, LTR, Subject.NEGOTIATION, "PART_OF"),
    NEGOTIATIONS(Subject.ACTOR, LTR, Subject.NEGOTIATION, "PARTY_TO"),
    PARTIES(Subject.NEGOTIATION, RTL, Subject.ACTOR, "PARTY_TO"),
    MEETINGS_OF(Subject.NEGOTIATION, RTL, Subject.MEETING, "PART_OF"),
    ROUNDS(Subject.NEGOTIATION, RTL, Subject.ROUND, "PART_OF"),
    STATEMENTS_IN(Subject.NEGOTIATION, RTL, Subject.STATEMENT, "PART_OF"),
    PROPOSALS_IN(Subject.NEGOTIATION, RTL, Subject.PROPOSAL, "PART_OF"),
    ISSUES(Subject.NEGOTIATION, LTR, Subject.ISSUE, "ABOUT"),
    MEETINGS_OF_ROUND(Subject.ROUND, RTL, Subject.MEETING, "PART_OF"),
    NEGOTIATION_OF_ROUND(Subject.ROUND, LTR, Subject.NEGOTIATION, "PART_OF"),
    ROUND_BEFORE(Subject.ROUND, LTR, Subject.ROUND, "FOLLOWS"),
    STATEMENTS_ON(Subject.ISSUE, RTL, Subject.STATEMENT, "ABOUT"),
    PROPOSALS_ON(Subject.ISSUE, RTL, Subject.PROPOSAL, "ABOUT"),
    NEGOTIATIONS_ON(Subject.ISSUE, RTL, Subject.NEGOTIATION, "ABOUT"),
    ISSUES_OF_PROPOSAL(Subject.PROPOSAL, LTR, Subject.ISSUE, "ABOUT"),
    WITHIN(Subject.LOCATION, LTR, Subject.LOCATION, "WITHIN"),
    /** Whoever takes part in an entry of the timeline: participant, speaker, addressee, mover. */
    ACTORS(Subject.ENTRY, UNI, Subject.ACTOR, "PARTICIPATED_IN", "MADE", "ADDRESSED_TO", "BY"),
    PLACES(Subject.ENTRY, LTR, Subject.LOCATION, "HELD_AT");

    private final Subject source;
    private final Direction direction;
    private final Subject target;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> types;

    Relation(Subject source, Direction direction, Subject target, String... types) {
        this.source = source;
        this.direction = direction;
        this.target = target;
        this.types = List.of(types);
    }

    Subject source() {
        return source;
    }

    Subject target() {
        return target;
    }

    Direction direction() {
        return direction;
    }

    String[] types() {
        return types.toArray(String[]::new);
    }

    /** The types of the links that hold and of those that held once. */
    String[] typesEver() {
        return types.stream().flatMap(type -> Stream.of(type, type + "_THEN")).toArray(String[]::new);
    }
}

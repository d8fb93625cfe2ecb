package dev.parley.timeline;

import java.util.List;

/** What can be listed; each is a label of the graph. */
public enum Subject {
    ACTOR("Actor"),
    LOCATION("Location"),
    MEETING("Meeting"),
    STATEMENT("Statement"),
    PROPOSAL("Proposal"),
    MOVE("Move"),
    NEGOTIATION("Negotiation"),
    ROUND("Round"),
    ISSUE("Issue"),
    /** Meetings, statements and moves together. */
    ENTRY("Entry"),
    THING("Thing"),
    ARTICLE("Article"),
    /** What analysts decided; the same at every moment. */
    DECISION("Decision");

    private final String label;

    Subject(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Whether an index keeps all of it in the order of its time. */
    boolean isKeptInOrder() {
        return switch (this) {
            case MEETING, STATEMENT, MOVE, ENTRY -> true;
            default -> false;
        };
    }

    /** The label now and those of things that were such before they became part of another. */
    List<String> labelsEver() {
        return switch (this) {
            case ENTRY -> List.of(label, "PastMeeting", "PastStatement", "PastMove");
            case THING ->
                List.of(label, "PastActor", "PastLocation", "PastMeeting", "PastStatement", "PastProposal", "PastMove");
            case ARTICLE, DECISION, NEGOTIATION, ROUND, ISSUE -> List.of(label);
            default -> List.of(label, "Past" + label);
        };
    }
}

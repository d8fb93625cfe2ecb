package dev.parley.resolve.negotiation;

/**
 * That a thing is part of a negotiation, with the reason.
 *
 * @param thing its id
 */
public record Membership(String thing, Reason reason) {

    /** Why something is part of a negotiation. */
    public enum Reason {
        /** The sides of the negotiation met. */
        SAME_SIDES,
        /** A mediator of the negotiation met one of its sides. */
        MEDIATOR_AND_SIDE,
        /** It is about a meeting of the negotiation, or was said there. */
        ABOUT_MEETING,
        /** One of its sides or mediators said it or moved it, in an article that tells of its meetings. */
        BESIDE_MEETING
    }
}

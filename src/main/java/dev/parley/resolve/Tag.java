package dev.parley.resolve;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a link says beside where it leads. */
public sealed interface Tag {

    /** Why something is part of a whole, or follows on something. */
    enum Reason implements Tag {
        /** The sides of the negotiation met, or were to. */
        SAME_SIDES,
        /** A mediator of the negotiation met one of its sides. */
        MEDIATOR_AND_SIDE,
        /** It speaks of a meeting of the negotiation. */
        ABOUT_MEETING,
        /** One of its sides or mediators said it or moved it, in an article that tells of its meetings. */
        BESIDE_MEETING,
        /** It was on the days and at the place of the round. */
        SAME_DAYS,
        /** The next round of the negotiation. */
        NEXT_ROUND,
        /** In the stead of one that was put off or called off. */
        IN_STEAD
    }

    /**
     * An office that somebody is told to hold.
     *
     * @param from the day on which they are first told to
     * @param to the day on which another is first told to; null as long as nobody is
     */
    record Office(String title, LocalDate from, @Nullable LocalDate to) implements Tag {}
}

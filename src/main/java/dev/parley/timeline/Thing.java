package dev.parley.timeline;

/** What the articles tell of, as it was known at a moment. */
public sealed interface Thing permits Actor, Location, Proposal, Negotiation, Round, Issue, Entry {

    Support support();

    default String id() {
        return support().ref().id();
    }

    default Moment moment() {
        return support().ref().moment();
    }

    default ThingAt ref() {
        return support().ref();
    }

    default int sourceCount() {
        return support().sourceCount();
    }

    default int reportCount() {
        return support().reportCount();
    }

    default boolean disputed() {
        return support().disputed();
    }
}

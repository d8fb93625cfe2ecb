package dev.parley.extract;

/** What sort of actor. */
public enum ActorKind {
    PERSON,
    ORGANIZATION,
    STATE,
    /** Several people taken as one: a delegation, "European leaders". */
    GROUP,
    /** Somebody the text keeps unnamed: "a senior official". */
    ANONYMOUS
}

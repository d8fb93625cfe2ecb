package dev.parley.extract;

/** In what form a text mentions something. */
public enum MentionForm {
    NAMED,
    /** "the Russian president" */
    NOMINAL,
    PRONOUN,
    /** "Moscow" for the Russian government */
    METONYM
}

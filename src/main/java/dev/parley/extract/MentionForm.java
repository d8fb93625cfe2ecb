package dev.parley.extract;

/** In what form a text mentions something. */
public enum MentionForm {
    NAMED,
    /** "the Russian president" */
    NOMINAL,
    PRONOUN,
    /** "Moscow" for the Russian government; of a place, its name inside another or a word made of it ("Oslo-based") */
    METONYM
}

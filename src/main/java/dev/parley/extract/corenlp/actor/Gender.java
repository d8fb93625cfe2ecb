package dev.parley.extract.corenlp.actor;

/** What pronouns a text uses for somebody. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}

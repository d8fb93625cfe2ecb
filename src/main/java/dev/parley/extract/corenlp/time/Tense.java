package dev.parley.extract.corenlp.time;

/** Whether an expression tells of what was or of what is to come, as far as its clause shows. */
enum Tense {
    PAST,
    FUTURE,
    /** "Was to open": ahead of what is told, on whichever side of the publication. */
    INTENDED,
    /** Was to open and has been put off: ahead, but for the day that has just gone by. */
    PUT_OFF,
    OPEN
}

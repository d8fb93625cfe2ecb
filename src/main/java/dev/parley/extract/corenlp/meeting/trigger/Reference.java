package dev.parley.extract.corenlp.meeting.trigger;

/** How a mention stands to what was told before. */
public enum Reference {
    /** "the talks", "that meeting", "their dialogue", "it lasted": to something told before, where that fits. */
    DEFINITE,
    /** "met", "held talks", "a meeting". */
    INDEFINITE,
    /** "another round", "next talks": never what was told before. */
    OTHER,
    /** "further talks", "negotiations": talks as such. */
    GENERIC
}

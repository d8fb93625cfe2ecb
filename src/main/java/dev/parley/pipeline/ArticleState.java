package dev.parley.pipeline;

/** How far an article has come. */
public enum ArticleState {
    /** Stored, waiting to be read. */
    RECEIVED,
    PROCESSED,
    /** Could not be read; the reason stands with it. */
    FAILED,
    /** Stored, but not extracted: only English is. */
    NOT_ENGLISH,
    RETRACTED
}

package dev.parley.timeline;

/**
 * Which story is told: another one whenever it is written anew.
 *
 * @param began of which store it is; one that was emptied counts from nothing
 * @param written how many stories have been written there
 * @param told with how many changes of what is reported and decided
 */
record StoryVersion(String began, long written, long told) {
    /** Before anything is told. */
    static final StoryVersion NONE = new StoryVersion("", 0, 0);
}

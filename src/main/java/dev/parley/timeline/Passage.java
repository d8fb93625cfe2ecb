package dev.parley.timeline;

/**
 * A piece of an article's text, in UTF-16 code units.
 *
 * @param end exclusive
 */
public record Passage(int start, int end) {}

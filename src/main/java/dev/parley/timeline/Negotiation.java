package dev.parley.timeline;

import dev.parley.time.TimeSpan;

/**
 * Meetings of the same sides, with what was said and proposed on the way.
 *
 * @param time from its first dated meeting to its last
 */
public record Negotiation(Support support, String name, TimeSpan time) implements Thing {}

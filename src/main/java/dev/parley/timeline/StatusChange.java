package dev.parley.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A meeting's status and since when it was known.
 *
 * @param knownAt null when only articles without any publication date say so
 * @param report the id of the report that says so
 */
public record StatusChange(String status, @Nullable Instant knownAt, ThingAt report) {}

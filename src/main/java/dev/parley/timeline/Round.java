package dev.parley.timeline;

import dev.parley.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * A round of a negotiation that took place.
 *
 * @param place counted from 1, over the rounds that are known
 * @param number which it is told to be
 */
public record Round(
        Support support, String name, int place, @Nullable Integer number, TimeSpan time) implements Thing {}

package dev.parley.timeline;

import org.jspecify.annotations.Nullable;

/**
 * Where meetings are held.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Location(
        Support support,
        String name,
        String kind,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude)
        implements Thing {}

package dev.parley.extract.corenlp.place;

import dev.parley.extract.LocationKind;
import org.jspecify.annotations.Nullable;

/**
 * What the gazetteer knows of a place.
 *
 * @param within the city of a venue, the region of a city
 */
record Known(
        String name,
        LocationKind kind,
        @Nullable String country,
        double latitude,
        double longitude,
        @Nullable String within) {}

package dev.parley.extract.corenlp.place;

import dev.parley.extract.LocationKind;
import org.jspecify.annotations.Nullable;

/**
 * What the gazetteer knows of a place.
 *
 * @param within the city of a venue, the region of a city
 * @param division where it stands among its state's divisions: "US.TX.201" for a town of that county, and for the
 *     county itself; null when unknown
 * @param people how many live there; 0 when unknown
 * @param listed written down by hand, as news speaks of it
 */
record Known(
        String name,
        LocationKind kind,
        @Nullable String country,
        double latitude,
        double longitude,
        @Nullable String within,
        @Nullable String division,
        long people,
        boolean listed) {
    private static final double KM_A_DEGREE = 111.2;

    static Known listed(
            String name,
            LocationKind kind,
            @Nullable String country,
            double latitude,
            double longitude,
            @Nullable String within) {
        return new Known(name, kind, country, latitude, longitude, within, null, 0, true);
    }

    /** With what another source says of the same place. */
    Known with(@Nullable String division, long people) {
        return new Known(name, kind, country, latitude, longitude, within, division, people, listed);
    }

    /** Roughly, in km; good enough for places near each other. */
    double kmTo(Known other) {
        double north = latitude - other.latitude;
        double east = (longitude - other.longitude) * Math.cos(Math.toRadians((latitude + other.latitude) / 2));
        return Math.hypot(north, east) * KM_A_DEGREE;
    }

    /** Lies in the other by its divisions; a division lies in itself. */
    boolean isInside(Known region) {
        return division != null
                && region.kind == LocationKind.REGION
                && region.division != null
                && (division + ".").startsWith(region.division + ".");
    }
}

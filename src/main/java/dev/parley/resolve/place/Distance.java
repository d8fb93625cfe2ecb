package dev.parley.resolve.place;

import org.jspecify.annotations.Nullable;

/** How far two points of the earth are apart. */
public final class Distance {
    private static final double EARTH_RADIUS_KM = 6371;

    private Distance() {}

    /** Along the great circle; 0 when a coordinate is not known, since then nothing speaks for a distance. */
    public static double km(
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Double otherLatitude,
            @Nullable Double otherLongitude) {
        if (latitude == null || longitude == null || otherLatitude == null || otherLongitude == null) {
            return 0;
        }
        double north = Math.toRadians(otherLatitude - latitude) / 2;
        double east = Math.toRadians(otherLongitude - longitude) / 2;
        double chord = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(otherLatitude))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}

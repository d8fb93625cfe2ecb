package dev.parley.extract.corenlp.place;

import java.util.HashSet;
import java.util.Set;

/** Where the towns of a division lie on average, and how many live there. */
final class Middle {
    private final Set<String> names = new HashSet<>();
    private double latitudes;
    private double longitudes;
    private int towns;
    private long people;

    void add(GeoName town) {
        names.add(town.name());
        latitudes += Double.parseDouble(town.latitude());
        longitudes += Double.parseDouble(town.longitude());
        people += town.people();
        towns++;
    }

    boolean hasTown(String name) {
        return names.contains(name);
    }

    String latitude() {
        return GeoName.rounded(latitudes / towns);
    }

    String longitude() {
        return GeoName.rounded(longitudes / towns);
    }

    long people() {
        return people;
    }
}

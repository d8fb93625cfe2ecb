package dev.parley.extract.corenlp.place;

import dev.parley.extract.LocationKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs the meanings of a name: by how many people live there, in powers of ten, and by the places that the article
 * names besides.
 */
final class Surroundings {
    private static final double STATE = 8.5;
    private static final double LISTED = 5.5;
    private static final double LEAD = 0.5;
    private static final double CERTAIN = 1.7;
    private static final double MOST = 3;
    private static final double NEAR_KM = 60;
    private static final double SAME_AREA_KM = 200;
    private final Map<String, Known> others;

    /** Takes the meanings of the article's names, as far as known by now. */
    Surroundings(Map<String, Known> others) {
        this.others = others;
    }

    /** What may be built upon: what the article tells, and what no other place of the name comes near to. */
    static Map<String, Known> certain(Map<String, Known> told, Map<String, List<Known>> names) {
        Map<String, Known> certain = new HashMap<>();
        names.forEach((name, known) -> {
            known.stream()
                    .max(Comparator.comparingDouble(Surroundings::size))
                    .filter(largest -> known.stream()
                            .filter(other -> !isSame(largest, other))
                            .allMatch(other -> size(largest) - size(other) > CERTAIN))
                    .ifPresent(largest -> certain.put(name, largest));
        });
        certain.putAll(told);
        return certain;
    }

    /** Listed by us and by GeoNames. */
    private static boolean isSame(Known one, Known other) {
        boolean sameState = one.country() != null && one.country().equals(other.country());
        return one.equals(other) || (sameState && one.kmTo(other) < NEAR_KM);
    }

    Known best(String name, List<Known> meanings) {
        return meanings.stream()
                .filter(meaning -> !isOvershadowed(meaning, meanings))
                .max(Comparator.comparingDouble(meaning -> size(meaning) + support(name, meaning)))
                .orElseThrow();
    }

    /** A region that has the name of a great city of its state: New York is the city, unless the text tells otherwise. */
    private static boolean isOvershadowed(Known region, List<Known> meanings) {
        return region.kind() == LocationKind.REGION
                && meanings.stream()
                        .anyMatch(city -> city.listed()
                                && city.kind() == LocationKind.CITY
                                && city.country() != null
                                && city.country().equals(region.country()));
    }

    private static double size(Known place) {
        double people = Math.log10(place.people() + 1.0);
        if (place.kind() == LocationKind.COUNTRY) {
            return STATE;
        }
        if (place.listed()) {
            boolean capital = place.kind() == LocationKind.CITY && place.within() == null;
            return Math.max(people, LISTED) + (capital ? 2 * LEAD : LEAD);
        }
        return place.kind() == LocationKind.REGION ? people - LEAD : people;
    }

    private double support(String name, Known meaning) {
        double sum = 0;
        for (Map.Entry<String, Known> other : others.entrySet()) {
            if (!other.getKey().equals(name)) {
                sum += support(meaning, other.getValue());
            }
        }
        return Math.min(sum, MOST);
    }

    private static double support(Known meaning, Known other) {
        boolean sameState = meaning.country() != null && meaning.country().equals(other.country());
        if (!sameState || meaning.kind() == LocationKind.COUNTRY) {
            return 0;
        }
        if (other.kind() == LocationKind.COUNTRY) {
            return 0.7;
        }
        if (meaning.isInside(other)) {
            return 2;
        }
        double km = meaning.kmTo(other);
        return km < NEAR_KM ? 1.2 : km < SAME_AREA_KM ? 0.8 : 0.25;
    }
}

package dev.parley.resolve;

import dev.parley.extract.LocationKind;
import dev.parley.extract.LocationReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place while the story is told. */
final class LocationStrand extends Strand {
    private static final double SAME_PLACE_KM = 50;

    private final String name;
    private final LocationKind locationKind;
    private final List<Strand> namedAfter = new ArrayList<>();
    private final Map<Spot, Integer> spots = new LinkedHashMap<>();
    private final Set<ActorStrand> company = new HashSet<>();
    private @Nullable String country;
    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private @Nullable String within;

    LocationStrand(String id, LocationReport first) {
        super(id, Thing.Kind.LOCATION);
        name = first.name();
        locationKind = first.kind();
    }

    /** What the first reports leave open later ones may add; of two spots the one told more often is right. */
    void tell(LocationReport report, Scene scene) {
        note(scene.report(report.id()), scene);
        company.addAll(scene.namedActors());
        if (report.latitude() != null) {
            spots.merge(Spot.of(report), 1, Integer::sum);
            int most = Collections.max(spots.values());
            spots.entrySet().stream()
                    .filter(spot -> spot.getValue() == most)
                    .findFirst()
                    .ifPresent(spot -> moveTo(spot.getKey()));
        }
        country = country == null ? report.country() : country;
        within = within == null ? report.within() : within;
    }

    private void moveTo(Spot spot) {
        country = spot.country == null ? country : spot.country;
        latitude = spot.latitude;
        longitude = spot.longitude;
        within = spot.within == null && spots.size() < 2 ? within : spot.within;
    }

    /** How many of those people have been spoken of in articles that tell of it. */
    long knows(Collection<ActorStrand> people) {
        return people.stream().filter(company::contains).count();
    }

    String name() {
        return nameOr(name);
    }

    LocationKind locationKind() {
        return locationKind;
    }

    @Nullable
    String within() {
        return within;
    }

    List<Strand> namedAfter() {
        return namedAfter;
    }

    /** For a report of the same name: whether nothing speaks against its meaning this place. */
    boolean mayBe(LocationReport report) {
        return (locationKind == LocationKind.COUNTRY) == (report.kind() == LocationKind.COUNTRY)
                && agree(country, report.country())
                && (locationKind != LocationKind.VENUE || agree(within, report.within()))
                && Distance.km(latitude, longitude, report.latitude(), report.longitude()) <= SAME_PLACE_KM;
    }

    /** Whether somebody can be in both at once: the same place, one within the other, or two of one town. */
    boolean agreesWith(LocationStrand other) {
        if (this == other || isNamed(other.within) || other.isNamed(within)) {
            return true;
        }
        if (locationKind == LocationKind.COUNTRY || other.locationKind == LocationKind.COUNTRY) {
            return locationKind != other.locationKind && agree(country, other.country);
        }
        if (within != null && other.within != null) {
            return Spelling.folded(within).equals(Spelling.folded(other.within));
        }
        return agree(country, other.country) && (isLoose() || other.isLoose() || isAt(other));
    }

    /** Whether they are one town, or one is told to lie within the other; countries aside. */
    boolean isSameAs(LocationStrand other) {
        if (locationKind == LocationKind.COUNTRY || other.locationKind == LocationKind.COUNTRY) {
            return false;
        }
        return this == other
                || isNamed(other.within)
                || other.isNamed(within)
                || (within != null && other.within != null && agree(within, other.within))
                || isAt(other);
    }

    private record Spot(
            @Nullable String country,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String within) {
        private static Spot of(LocationReport report) {
            return new Spot(report.country(), report.latitude(), report.longitude(), report.within());
        }
    }

    @Override
    Facts facts() {
        return new Facts.OfLocation(name, locationKind, country, latitude, longitude);
    }

    /** A venue whose town is not told may be in any town of the country. */
    private boolean isLoose() {
        return locationKind != LocationKind.CITY && within == null && latitude == null;
    }

    private boolean isAt(LocationStrand other) {
        return latitude != null
                && other.latitude != null
                && Distance.km(latitude, longitude, other.latitude, other.longitude) <= SAME_PLACE_KM;
    }

    private boolean isNamed(@Nullable String called) {
        return called != null && Spelling.folded(name).equals(Spelling.folded(called));
    }

    private static boolean agree(@Nullable String a, @Nullable String b) {
        return a == null || b == null || Spelling.folded(a).equals(Spelling.folded(b));
    }
}

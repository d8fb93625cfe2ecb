package dev.parley.resolve.place;

import dev.parley.extract.LocationKind;
import dev.parley.extract.LocationReport;
import dev.parley.resolve.Facts;
import dev.parley.resolve.Thing;
import dev.parley.resolve.journal.Kept;
import dev.parley.resolve.journal.KeptList;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.journal.KeptSet;
import dev.parley.resolve.name.Spelling;
import dev.parley.resolve.strand.ActorStrand;
import dev.parley.resolve.strand.Scene;
import dev.parley.resolve.strand.Strand;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place while the story is told. */
public final class LocationStrand extends Strand {
    private static final double SAME_PLACE_KM = 50;

    private final String name;
    private final LocationKind locationKind;
    private final List<Strand> namedAfter = new KeptList<>();
    private final Map<Spot, Integer> spots = new KeptMap<>();
    private final Set<ActorStrand> company = new KeptSet<>();
    private final Kept<Spot> spot = new Kept<>(new Spot(null, null, null, null));

    LocationStrand(String id, LocationReport first) {
        super(id, Thing.Kind.LOCATION);
        name = first.name();
        locationKind = first.kind();
    }

    /** What the first reports leave open later ones may add; of two spots the one told more often is right. */
    public void tell(LocationReport report, Scene scene) {
        note(scene.report(report.id()), scene);
        company.addAll(scene.namedActors());
        if (report.latitude() != null) {
            spots.merge(Spot.of(report), 1, Integer::sum);
            int most = Collections.max(spots.values());
            spots.entrySet().stream()
                    .filter(told -> told.getValue() == most)
                    .findFirst()
                    .ifPresent(told -> moveTo(told.getKey()));
        }
        spot.set(spot.get().completedBy(report));
    }

    private void moveTo(Spot told) {
        Spot before = spot.get();
        spot.set(new Spot(
                told.country == null ? before.country : told.country,
                told.latitude,
                told.longitude,
                told.within == null && spots.size() < 2 ? before.within : told.within));
    }

    /** How many of those people have been spoken of in articles that tell of it. */
    long knows(Collection<ActorStrand> people) {
        return people.stream().filter(company::contains).count();
    }

    public String name() {
        return nameOr(name);
    }

    public LocationKind locationKind() {
        return locationKind;
    }

    @Nullable
    String within() {
        return spot.get().within;
    }

    private @Nullable String country() {
        return spot.get().country;
    }

    private @Nullable Double latitude() {
        return spot.get().latitude;
    }

    private @Nullable Double longitude() {
        return spot.get().longitude;
    }

    public List<Strand> namedAfter() {
        return namedAfter;
    }

    /** For a report of the same name: whether nothing speaks against its meaning this place. */
    boolean mayBe(LocationReport report) {
        return (locationKind == LocationKind.COUNTRY) == (report.kind() == LocationKind.COUNTRY)
                && agree(country(), report.country())
                && (locationKind != LocationKind.VENUE || agree(within(), report.within()))
                && Distance.km(latitude(), longitude(), report.latitude(), report.longitude()) <= SAME_PLACE_KM;
    }

    /** Whether somebody can be in both at once: the same place, one within the other, or two of one town. */
    public boolean agreesWith(LocationStrand other) {
        if (this == other || isNamed(other.within()) || other.isNamed(within())) {
            return true;
        }
        if (locationKind == LocationKind.COUNTRY || other.locationKind == LocationKind.COUNTRY) {
            return locationKind != other.locationKind && agree(country(), other.country());
        }
        if (within() != null && other.within() != null) {
            return Spelling.folded(within()).equals(Spelling.folded(other.within()));
        }
        return agree(country(), other.country()) && (isLoose() || other.isLoose() || isAt(other));
    }

    /** Whether they are one town, or one is told to lie within the other; countries aside. */
    public boolean isSameAs(LocationStrand other) {
        if (locationKind == LocationKind.COUNTRY || other.locationKind == LocationKind.COUNTRY) {
            return false;
        }
        return this == other
                || isNamed(other.within())
                || other.isNamed(within())
                || (within() != null && other.within() != null && agree(within(), other.within()))
                || isAt(other);
    }

    private record Spot(
            @Nullable String country,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String within) {
        private Spot completedBy(LocationReport report) {
            return new Spot(
                    country == null ? report.country() : country,
                    latitude,
                    longitude,
                    within == null ? report.within() : within);
        }

        private static Spot of(LocationReport report) {
            return new Spot(report.country(), report.latitude(), report.longitude(), report.within());
        }
    }

    @Override
    public Facts facts() {
        return new Facts.OfLocation(name, locationKind, country(), latitude(), longitude());
    }

    /** A venue whose town is not told may be in any town of the country. */
    private boolean isLoose() {
        return locationKind != LocationKind.CITY && within() == null && latitude() == null;
    }

    private boolean isAt(LocationStrand other) {
        return latitude() != null
                && other.latitude() != null
                && Distance.km(latitude(), longitude(), other.latitude(), other.longitude()) <= SAME_PLACE_KM;
    }

    private boolean isNamed(@Nullable String called) {
        return called != null && Spelling.folded(name).equals(Spelling.folded(called));
    }

    private static boolean agree(@Nullable String a, @Nullable String b) {
        return a == null || b == null || Spelling.folded(a).equals(Spelling.folded(b));
    }
}

package dev.parley.resolve.place;

import dev.parley.extract.LocationKind;
import dev.parley.resolve.Conflict;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.journal.Kept;
import dev.parley.resolve.journal.KeptList;
import dev.parley.resolve.journal.KeptSet;
import java.util.List;
import java.util.Set;

/** Folds the places told of one meeting: those that agree are one claim; of several claims the first since the last move stays. */
public final class PlaceFold {
    private final List<Claim> claims = new KeptList<>();
    /** Claims before it are places from which the meeting was moved. */
    private final Kept<Integer> first = new Kept<>(0);

    /** What is told from now on is told of another place than was planned. */
    public void move() {
        first.set(claims.size());
    }

    public void tell(List<LocationStrand> places, ReportId report) {
        if (places.isEmpty()) {
            return;
        }
        Claim claim = standing().stream()
                .filter(known -> known.agreesWith(places))
                .findFirst()
                .orElseGet(() -> {
                    claims.add(new Claim(new KeptSet<>(), new KeptList<>()));
                    return claims.getLast();
                });
        claim.places.addAll(places);
        claim.reports.add(report);
    }

    /** Of the first claim, in order of telling. */
    public Set<LocationStrand> places() {
        List<Claim> standing = standing();
        return standing.isEmpty() ? Set.of() : standing.getFirst().places;
    }

    public boolean agreesWith(List<LocationStrand> places) {
        List<Claim> standing = standing();
        return places.isEmpty() || standing.isEmpty() || standing.getFirst().agreesWith(places);
    }

    /** Whether both tell of one town or venue, not merely of a country that holds the other's. */
    public boolean isSameAs(List<LocationStrand> told) {
        return told.stream().anyMatch(place -> places().stream().anyMatch(place::isSameAs));
    }

    public List<Conflict> conflicts() {
        List<Claim> standing = standing();
        return standing.size() < 2
                ? List.of()
                : standing.stream()
                        .map(claim -> new Conflict("location", claim.name(), List.copyOf(claim.reports)))
                        .toList();
    }

    private List<Claim> standing() {
        return claims.subList(first.get(), claims.size());
    }

    private record Claim(Set<LocationStrand> places, List<ReportId> reports) {
        private boolean agreesWith(List<LocationStrand> others) {
            return others.stream().anyMatch(other -> places.stream().anyMatch(place -> place.agreesWith(other)))
                    && (places.stream().noneMatch(Claim::isTown)
                            || others.stream().noneMatch(Claim::isTown)
                            || others.stream()
                                    .filter(Claim::isTown)
                                    .anyMatch(town -> places.stream()
                                            .filter(Claim::isTown)
                                            .anyMatch(town::agreesWith)));
        }

        private static boolean isTown(LocationStrand place) {
            return place.locationKind() == LocationKind.CITY;
        }

        private String name() {
            return places.iterator().next().name();
        }
    }
}

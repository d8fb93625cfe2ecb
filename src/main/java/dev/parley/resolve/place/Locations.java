package dev.parley.resolve.place;

import dev.parley.extract.LocationKind;
import dev.parley.extract.LocationReport;
import dev.parley.resolve.Link;
import dev.parley.resolve.journal.KeptList;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.name.StateNames;
import dev.parley.resolve.strand.Scene;
import dev.parley.resolve.strand.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which places the reports of an article mean. */
public final class Locations {
    /** So many of an article's people must have been told of beside a place. */
    private static final int FEWEST_KNOWN = 2;

    private static final Pattern QUALIFIER = Pattern.compile(",\\s*\\p{Lu}");

    private final Map<String, List<LocationStrand>> byName = new KeptMap<>();

    /** Those touched. */
    public List<Strand> tell(Scene scene) {
        List<Strand> touched = new ArrayList<>();
        for (LocationReport report : scene.extraction().locations()) {
            List<LocationStrand> sameName = called(report.name());
            LocationStrand strand = scene.rulings()
                    .decided(scene.report(report.id()), LocationStrand.class)
                    .or(() -> sameName.stream()
                            .filter(known -> known.mayBe(report) && scene.mayMean(report.id(), known))
                            .findFirst())
                    .or(() -> namesake(report, sameName, scene))
                    .orElseGet(
                            () -> new LocationStrand(scene.report(report.id()).text(), report));
            learn(strand, sameName);
            strand.tell(report, scene);
            scene.cast(report.id(), strand);
            touched.add(strand);
        }
        scene.extraction().locations().forEach(report -> linkToLarger(report, scene));
        return touched;
    }

    /**
     * A town without further words is the one of that name where the article's people were told to be before, wherever
     * the gazetteer laid it this time.
     */
    private static Optional<LocationStrand> namesake(
            LocationReport report, List<LocationStrand> sameName, Scene scene) {
        if (report.kind() != LocationKind.CITY || isQualified(report, scene.text())) {
            return Optional.empty();
        }
        return sameName.stream()
                .filter(known -> known.locationKind() == LocationKind.CITY && scene.mayMean(report.id(), known))
                .filter(known -> known.knows(scene.namedActors()) >= FEWEST_KNOWN)
                .findFirst();
    }

    /** "Vienna, Virginia". */
    private static boolean isQualified(LocationReport report, String text) {
        return report.mentions().stream()
                .anyMatch(mention -> QUALIFIER
                        .matcher(text)
                        .region(mention.span().end(), text.length())
                        .lookingAt());
    }

    private static void learn(LocationStrand strand, List<LocationStrand> called) {
        if (!called.contains(strand)) {
            called.add(strand);
        }
    }

    private List<LocationStrand> called(String name) {
        return byName.computeIfAbsent(StateNames.key(name), n -> new KeptList<>());
    }

    private void linkToLarger(LocationReport report, Scene scene) {
        if (report.within() == null) {
            return;
        }
        LocationStrand smaller = scene.strand(report.id(), LocationStrand.class).orElseThrow();
        larger(report.within(), smaller)
                .ifPresent(strand -> smaller.links().add(Link.Kind.WITHIN, strand.id(), scene.report(report.id())));
    }

    private Optional<LocationStrand> larger(String name, LocationStrand smaller) {
        return called(name).stream()
                .filter(known -> known != smaller && known.agreesWith(smaller))
                .findFirst();
    }
}

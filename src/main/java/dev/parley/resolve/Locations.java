package dev.parley.resolve;

import dev.parley.extract.LocationReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which places the reports of an article mean. */
final class Locations {
    private final Map<String, List<LocationStrand>> byName = new HashMap<>();

    /** Those touched. */
    List<Strand> tell(Scene scene) {
        List<Strand> touched = new ArrayList<>();
        for (LocationReport report : scene.extraction().locations()) {
            List<LocationStrand> sameName = called(report.name());
            LocationStrand strand = scene.rulings()
                    .decided(scene.report(report.id()), LocationStrand.class)
                    .or(() -> sameName.stream()
                            .filter(known -> known.mayBe(report) && scene.mayMean(report.id(), known))
                            .findFirst())
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

    private static void learn(LocationStrand strand, List<LocationStrand> called) {
        if (!called.contains(strand)) {
            called.add(strand);
        }
    }

    private List<LocationStrand> called(String name) {
        return byName.computeIfAbsent(StateNames.key(name), n -> new ArrayList<>());
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

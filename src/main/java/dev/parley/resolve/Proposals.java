package dev.parley.resolve;

import dev.parley.extract.ProposalReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which proposals the reports of an article mean: by name and owner. */
final class Proposals {
    /** A name without a word of its own ("the proposal") lasts only that long in the news. */
    private static final int DAYS_OF_PLAIN_NAME = 30;

    private final Map<String, List<ProposalStrand>> byName = new HashMap<>();

    /** Those touched. */
    List<Strand> tell(Scene scene) {
        List<Strand> touched = new ArrayList<>();
        for (ProposalReport report : scene.extraction().proposals()) {
            List<ProposalStrand> called =
                    byName.computeIfAbsent(Spelling.folded(report.name()), n -> new ArrayList<>());
            ProposalStrand strand = scene.rulings()
                    .decided(scene.report(report.id()), ProposalStrand.class)
                    .or(() -> meantBy(report, scene, called))
                    .orElseGet(
                            () -> new ProposalStrand(scene.report(report.id()).text(), report, scene));
            if (!called.contains(strand)) {
                called.add(strand);
            }
            strand.tell(report, scene);
            scene.cast(report.id(), strand);
            touched.add(strand);
        }
        return touched;
    }

    private static Optional<ProposalStrand> meantBy(ProposalReport report, Scene scene, List<ProposalStrand> called) {
        boolean isPlain = Spelling.words(report.name()).size() < 2;
        List<ProposalStrand> fitting = called.stream()
                .filter(known -> scene.mayMean(report.id(), known))
                .filter(known -> isPlain
                        ? known.isOwnedAsIn(report, scene) && scene.isNear(known.lastScene(), DAYS_OF_PLAIN_NAME)
                        : known.mayBeOwnedAsIn(report, scene))
                .toList();
        return fitting.size() == 1
                ? Optional.of(fitting.getFirst())
                : fitting.stream()
                        .filter(known -> known.isOwnedAsIn(report, scene))
                        .findFirst();
    }
}

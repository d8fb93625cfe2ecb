package dev.parley.resolve.statement;

import dev.parley.extract.ProposalReport;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.journal.KeptSet;
import dev.parley.resolve.name.Spelling;
import dev.parley.resolve.strand.Recent;
import dev.parley.resolve.strand.Scene;
import dev.parley.resolve.strand.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which proposals the reports of an article mean: by name and owner. */
public final class Proposals {
    /** A name without a word of its own ("the proposal") lasts only that long in the news. */
    private static final int DAYS_OF_PLAIN_NAME = 30;

    private final Recent<String, ProposalStrand> plain = new Recent<>(DAYS_OF_PLAIN_NAME);
    private final Map<String, Set<ProposalStrand>> byName = new KeptMap<>();

    /** Those touched. */
    public List<Strand> tell(Scene scene) {
        List<Strand> touched = new ArrayList<>();
        for (ProposalReport report : scene.extraction().proposals()) {
            ProposalStrand strand = scene.rulings()
                    .decided(scene.report(report.id()), ProposalStrand.class)
                    .or(() -> meantBy(report, scene))
                    .orElseGet(
                            () -> new ProposalStrand(scene.report(report.id()).text(), report, scene));
            learn(strand, report, scene);
            strand.tell(report, scene);
            scene.cast(report.id(), strand);
            touched.add(strand);
        }
        return touched;
    }

    private void learn(ProposalStrand strand, ProposalReport report, Scene scene) {
        String name = Spelling.inOneWay(report.name());
        if (isPlain(report)) {
            plain.add(name, strand, scene);
        } else {
            byName.computeIfAbsent(name, n -> new KeptSet<>()).add(strand);
        }
    }

    private Stream<ProposalStrand> called(ProposalReport report, Scene scene) {
        String name = Spelling.inOneWay(report.name());
        return isPlain(report) ? plain.near(name, scene) : byName.getOrDefault(name, Set.of()).stream();
    }

    /** Decided by the folded name alone, so that all reports of one name are of one sort. */
    private static boolean isPlain(ProposalReport report) {
        return Spelling.words(report.name()).size() < 2;
    }

    private Optional<ProposalStrand> meantBy(ProposalReport report, Scene scene) {
        boolean isPlain = isPlain(report);
        List<ProposalStrand> fitting = called(report, scene)
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

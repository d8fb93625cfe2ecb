package dev.parley.resolve.statement;

import dev.parley.extract.ActorKind;
import dev.parley.extract.StatementReport;
import dev.parley.resolve.strand.ActorStrand;
import dev.parley.resolve.strand.Recent;
import dev.parley.resolve.strand.Scene;
import dev.parley.resolve.strand.Strand;
import dev.parley.resolve.strand.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells which reports give the same utterance: one speaker, nearly the same words, within days. */
public final class Statements {
    private static final int DAYS = 10;
    private static final String NOBODY = "nobody: ";

    private final Recent<String, StatementStrand> bySpeaker = new Recent<>(DAYS);

    /** Those touched. */
    public List<Strand> tell(Scene scene) {
        List<Strand> touched = new ArrayList<>();
        for (StatementReport report : scene.extraction().statements()) {
            Told<StatementReport> told = new Told<>(scene.report(report.id()), report, scene);
            Wording wording = Wording.of(report, scene.text());
            StatementStrand strand = scene.rulings()
                    .decided(told.id(), StatementStrand.class)
                    .or(() -> meantBy(told, wording))
                    .orElseGet(() -> new StatementStrand(told.id().text(), told));
            bySpeaker.add(speaker(told, wording), strand, scene);
            strand.tell(told, wording);
            scene.cast(report.id(), strand);
            touched.add(strand);
        }
        return touched;
    }

    private Optional<StatementStrand> meantBy(Told<StatementReport> told, Wording wording) {
        Scene scene = told.scene();
        return bySpeaker
                .near(speaker(told, wording), scene)
                .filter(strand -> scene.isNear(strand.lastScene(), DAYS) && !strand.isToldIn(scene))
                .filter(strand -> strand.agreesWith(told.report())
                        && scene.mayMean(told.report().id(), strand))
                .filter(strand -> named(told).isEmpty()
                        ? strand.isToldBySource(scene) && strand.isEqual(wording)
                        : strand.isNear(wording))
                .findFirst();
    }

    /** Those without a name are others in each article, and all are nobody: only a reprint repeats what they say. */
    private static String speaker(Told<StatementReport> told, Wording wording) {
        return named(told)
                .map(Strand::id)
                .orElseGet(() -> NOBODY + wording.words().hashCode());
    }

    private static Optional<ActorStrand> named(Told<StatementReport> told) {
        return Optional.ofNullable(told.report().speaker()).stream()
                .flatMap(local -> told.scene().strands(Stream.of(local), ActorStrand.class).stream())
                .filter(actor -> actor.actorKind() != ActorKind.ANONYMOUS)
                .findFirst();
    }
}

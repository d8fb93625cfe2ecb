package dev.parley.resolve.actor;

import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.resolve.Cast;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.name.PersonName;
import dev.parley.resolve.name.Spelling;
import dev.parley.resolve.strand.ActorStrand;
import dev.parley.resolve.strand.Scene;
import dev.parley.resolve.strand.Strand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which actors the reports of an article mean. */
public final class Actors {
    private final People people = new People();
    private final Bodies bodies = new Bodies();
    private final Offices offices = new Offices();
    private final Unnamed unnamed = new Unnamed();
    private final Map<String, ActorStrand> byExactName = new KeptMap<>();

    /** Those touched. States come first, because they tell sides apart; full names before surnames. */
    public List<Strand> tell(Scene scene) {
        List<ActorReport> reports = new ArrayList<>(Cast.of(scene.extraction()));
        reports.sort(Comparator.comparingInt(Actors::turn));
        List<Strand> touched = new ArrayList<>();
        for (ActorReport report : reports) {
            ActorStrand strand = scene.rulings()
                    .decided(scene.report(report.id()), ActorStrand.class)
                    .or(() -> meantBy(report, scene))
                    .orElseGet(() -> new ActorStrand(scene.report(report.id()).text(), report));
            strand.tell(report, scene);
            scene.cast(report.id(), strand);
            learn(strand, report, scene);
            touched.add(strand);
        }
        reports.forEach(report -> scene.strand(report.id(), ActorStrand.class).ifPresent(strand -> {
            strand.link(report, scene);
            touched.addAll(offices.tell(report, strand, scene));
        }));
        return touched;
    }

    private Optional<ActorStrand> meantBy(ActorReport report, Scene scene) {
        return switch (report.kind()) {
            case PERSON -> people.meantBy(report, scene).or(() -> calledExactly(report, scene));
            case STATE, ORGANIZATION -> bodies.meantBy(report, scene).or(() -> calledExactly(report, scene));
            case GROUP, ANONYMOUS -> offices.heldAtTheTime(report, scene).or(() -> unnamed.meantBy(report, scene));
        };
    }

    /** Of whatever kind: what one article takes for a person another may take for a state. */
    private Optional<ActorStrand> calledExactly(ActorReport report, Scene scene) {
        return Optional.ofNullable(byExactName.get(Spelling.folded(report.name())))
                .filter(known -> scene.mayMean(report.id(), known))
                .filter(known -> known.isFirstToldAsPerson() != (report.kind() == ActorKind.PERSON))
                .filter(known -> !known.isFirstToldAsPerson()
                        || known.isKnownBySurnameOnly()
                        || !PersonName.of(report.name()).isSurnameOnly());
    }

    private void learn(ActorStrand strand, ActorReport report, Scene scene) {
        if (strand.isNamed() && report.kind() != ActorKind.ANONYMOUS) {
            byExactName.putIfAbsent(Spelling.folded(report.name()), strand);
        }
        switch (report.kind()) {
            case PERSON -> people.learn(strand, report);
            case STATE, ORGANIZATION -> bodies.learn(strand, report);
            case GROUP, ANONYMOUS -> {
                if (!strand.isNamed()) {
                    unnamed.learn(strand, report, scene);
                }
            }
        }
    }

    private static int turn(ActorReport report) {
        return switch (report.kind()) {
            case STATE -> 0;
            case ORGANIZATION -> 1;
            case PERSON -> PersonName.of(report.name()).isSurnameOnly() ? 3 : 2;
            case GROUP, ANONYMOUS -> 4;
        };
    }
}

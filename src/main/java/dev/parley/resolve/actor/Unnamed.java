package dev.parley.resolve.actor;

import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.journal.KeptSet;
import dev.parley.resolve.name.Collectives;
import dev.parley.resolve.name.Spelling;
import dev.parley.resolve.strand.ActorStrand;
import dev.parley.resolve.strand.Scene;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Groups and people kept unnamed, but for groups of known states: "a senior official" of two stories is not one, unless one story reprints the other. */
final class Unnamed {
    private final Map<String, Set<ActorStrand>> byName = new KeptMap<>();

    Optional<ActorStrand> meantBy(ActorReport report, Scene scene) {
        boolean listed = group(report).isPresent();
        List<ActorStrand> reprinted = byName.getOrDefault(key(report, scene), Set.of()).stream()
                .filter(actor -> listed || !actor.isToldIn(scene))
                .filter(actor -> scene.mayMean(report.id(), actor))
                .toList();
        return reprinted.size() == 1 ? Optional.of(reprinted.getFirst()) : Optional.empty();
    }

    void learn(ActorStrand actor, ActorReport report, Scene scene) {
        byName.computeIfAbsent(key(report, scene), n -> new KeptSet<>()).add(actor);
    }

    /** Each source is a block of its own: "officials" are in most articles. */
    private static String key(ActorReport report, Scene scene) {
        return group(report)
                .orElseGet(() -> report.kind() + " " + Spelling.folded(report.name()) + " " + scene.source());
    }

    /** A group whose members are known is one and the same in all articles, however it is called there. */
    private static Optional<String> group(ActorReport report) {
        return report.kind() == ActorKind.GROUP ? Collectives.listed(report.name()) : Optional.empty();
    }
}

package dev.parley.resolve;

import dev.parley.extract.ActorReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Groups and people kept unnamed: "a senior official" of two stories is not one, unless one story reprints the other. */
final class Unnamed {
    private final Map<String, Set<ActorStrand>> byName = new KeptMap<>();

    Optional<ActorStrand> meantBy(ActorReport report, Scene scene) {
        List<ActorStrand> reprinted = byName.getOrDefault(key(report, scene), Set.of()).stream()
                .filter(actor -> !actor.isToldIn(scene) && scene.mayMean(report.id(), actor))
                .toList();
        return reprinted.size() == 1 ? Optional.of(reprinted.getFirst()) : Optional.empty();
    }

    void learn(ActorStrand actor, ActorReport report, Scene scene) {
        byName.computeIfAbsent(key(report, scene), n -> new KeptSet<>()).add(actor);
    }

    /** Each source is a block of its own: "officials" are in most articles. */
    private static String key(ActorReport report, Scene scene) {
        return report.kind() + " " + Spelling.folded(report.name()) + " " + scene.source();
    }
}

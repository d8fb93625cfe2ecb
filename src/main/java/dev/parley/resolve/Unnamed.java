package dev.parley.resolve;

import dev.parley.extract.ActorReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Groups and people kept unnamed: "a senior official" of two stories is not one, unless one story reprints the other. */
final class Unnamed {
    private final Map<String, List<ActorStrand>> byName = new HashMap<>();

    Optional<ActorStrand> meantBy(ActorReport report, Scene scene) {
        List<ActorStrand> reprinted = called(report).stream()
                .filter(actor ->
                        actor.isToldBySource(scene) && !actor.isToldIn(scene) && scene.mayMean(report.id(), actor))
                .toList();
        return reprinted.size() == 1 ? Optional.of(reprinted.getFirst()) : Optional.empty();
    }

    void learn(ActorStrand actor, ActorReport report) {
        List<ActorStrand> called = byName.computeIfAbsent(key(report), n -> new ArrayList<>());
        if (!called.contains(actor)) {
            called.add(actor);
        }
    }

    private List<ActorStrand> called(ActorReport report) {
        return byName.getOrDefault(key(report), List.of());
    }

    private static String key(ActorReport report) {
        return report.kind() + " " + Spelling.folded(report.name());
    }
}

package dev.parley.resolve.actor;

import dev.parley.extract.ActorReport;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.journal.KeptSet;
import dev.parley.resolve.name.BodyNames;
import dev.parley.resolve.strand.ActorStrand;
import dev.parley.resolve.strand.Scene;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** States and organisations by their names and acronyms: which of those known so far is meant. */
final class Bodies {
    private final Map<String, Set<ActorStrand>> byName = new KeptMap<>();

    /** The one of that name; else the only one that goes by one of the aliases and is not told of beside it. */
    Optional<ActorStrand> meantBy(ActorReport report, Scene scene) {
        Set<ActorStrand> sameName = called(report.name(), report, scene);
        if (!sameName.isEmpty()) {
            return sameName.stream()
                    .filter(body -> BodyNames.key(body.name()).equals(BodyNames.key(report.name())))
                    .findFirst()
                    .or(() -> theOnly(sameName));
        }
        Set<ActorStrand> sameAlias = new LinkedHashSet<>();
        for (String alias : report.aliases()) {
            called(alias, report, scene).stream()
                    .filter(body -> !body.isToldIn(scene))
                    .forEach(sameAlias::add);
        }
        return theOnly(sameAlias);
    }

    void learn(ActorStrand body, ActorReport report) {
        index(body, report.name());
        report.aliases().forEach(alias -> index(body, alias));
    }

    private void index(ActorStrand body, String name) {
        byName.computeIfAbsent(BodyNames.key(name), n -> new KeptSet<>()).add(body);
    }

    private Set<ActorStrand> called(String name, ActorReport report, Scene scene) {
        return byName.getOrDefault(BodyNames.key(name), Set.of()).stream()
                .filter(body -> scene.mayMean(report.id(), body))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<ActorStrand> theOnly(Set<ActorStrand> candidates) {
        return candidates.size() == 1 ? Optional.of(List.copyOf(candidates).getFirst()) : Optional.empty();
    }
}

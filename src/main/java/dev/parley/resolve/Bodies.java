package dev.parley.resolve;

import dev.parley.extract.ActorReport;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** States and organisations by their names and acronyms: which of those known so far is meant. */
final class Bodies {
    private final Map<String, Set<ActorStrand>> byName = new HashMap<>();

    /** The one of that name; else the only one that goes by one of the aliases. */
    Optional<ActorStrand> meantBy(ActorReport report, Scene scene) {
        Set<ActorStrand> sameName = called(report.name(), report, scene);
        if (!sameName.isEmpty()) {
            return sameName.stream()
                    .filter(body -> StateNames.key(body.name()).equals(StateNames.key(report.name())))
                    .findFirst()
                    .or(() -> theOnly(sameName));
        }
        Set<ActorStrand> sameAlias = new LinkedHashSet<>();
        report.aliases().forEach(alias -> sameAlias.addAll(called(alias, report, scene)));
        return theOnly(sameAlias);
    }

    void learn(ActorStrand body, ActorReport report) {
        index(body, report.name());
        report.aliases().forEach(alias -> index(body, alias));
    }

    private void index(ActorStrand body, String name) {
        byName.computeIfAbsent(StateNames.key(name), n -> new LinkedHashSet<>()).add(body);
    }

    private Set<ActorStrand> called(String name, ActorReport report, Scene scene) {
        return byName.getOrDefault(StateNames.key(name), Set.of()).stream()
                .filter(body -> scene.mayMean(report.id(), body))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<ActorStrand> theOnly(Set<ActorStrand> candidates) {
        return candidates.size() == 1 ? Optional.of(List.copyOf(candidates).getFirst()) : Optional.empty();
    }
}

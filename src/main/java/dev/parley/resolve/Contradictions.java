package dev.parley.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Standing decisions that cannot all be kept: some bring together what another parts. */
public final class Contradictions {
    private final Map<ReportId, Set<ReportId>> kin = new HashMap<>();

    private Contradictions(List<Decision> standing) {
        for (Decision decision : standing) {
            if (decision instanceof Decision.Same same) {
                Set<ReportId> all = new LinkedHashSet<>();
                same.reports().forEach(report -> all.addAll(kin.getOrDefault(report, Set.of(report))));
                all.forEach(report -> kin.put(report, all));
            }
        }
    }

    /** Ids of the decisions that take part in any, the latest last; empty when all can be kept. */
    public static List<String> among(Collection<Decision> decisions) {
        List<Decision> standing = StandingDecisions.of(decisions);
        Contradictions contradictions = new Contradictions(standing);
        Set<ReportId> torn = new LinkedHashSet<>();
        List<String> ids = new ArrayList<>();
        for (Decision decision : standing) {
            if (decision instanceof Decision.Different different) {
                torn.addAll(contradictions.tornBy(different));
            }
        }
        for (Decision decision : standing) {
            if (reports(decision).stream().filter(torn::contains).count() > 1) {
                ids.add(decision.made().id());
            }
        }
        return List.copyOf(ids);
    }

    /** All the kin of which this parts two; none when it parts no kin. */
    private Set<ReportId> tornBy(Decision.Different different) {
        return different.reports().stream()
                .map(report -> kin.getOrDefault(report, Set.of()))
                .filter(family ->
                        different.reports().stream().filter(family::contains).count() > 1)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static List<ReportId> reports(Decision decision) {
        return switch (decision) {
            case Decision.Same same -> same.reports();
            case Decision.Different different -> different.reports();
            case Decision.Correct correct -> List.of();
            case Decision.Undo undo -> List.of();
        };
    }
}

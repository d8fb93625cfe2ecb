package dev.parley.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Those of the decisions that nobody has undone, the latest last. */
final class StandingDecisions {
    private static final Comparator<Decision> ORDER = Comparator.comparing(
                    (Decision decision) -> decision.made().at())
            .thenComparing(decision -> decision.made().id());

    private StandingDecisions() {}

    /** From the last to the first, so that an undoing is known to stand before what it undoes is looked at. */
    static List<Decision> of(Collection<Decision> decisions) {
        List<Decision> latestFirst = decisions.stream().sorted(ORDER.reversed()).toList();
        Set<String> undone = new HashSet<>();
        List<Decision> standing = new ArrayList<>();
        for (Decision decision : latestFirst) {
            if (undone.contains(decision.made().id())) {
                continue;
            }
            if (decision instanceof Decision.Undo undo) {
                undone.add(undo.decision());
            } else {
                standing.add(decision);
            }
        }
        return List.copyOf(standing.reversed());
    }
}

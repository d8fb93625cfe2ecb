package dev.parley.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Those of the decisions that nobody has undone, the latest last. */
public final class StandingDecisions {
    private static final Comparator<Decision> ORDER = Comparator.comparing(
                    (Decision decision) -> decision.made().at())
            .thenComparing(decision -> decision.made().id());

    private StandingDecisions() {}

    /** Those that constrain something; undoings do not. */
    public static List<Decision> of(Collection<Decision> decisions) {
        return all(decisions).stream()
                .filter(decision -> !(decision instanceof Decision.Undo))
                .toList();
    }

    /** The ids of all that stand, undoings included. */
    public static Set<String> ids(Collection<Decision> decisions) {
        return all(decisions).stream().map(decision -> decision.made().id()).collect(Collectors.toSet());
    }

    /** From the last to the first, so that an undoing is known to stand before what it undoes is looked at. */
    private static List<Decision> all(Collection<Decision> decisions) {
        List<Decision> latestFirst = decisions.stream().sorted(ORDER.reversed()).toList();
        Set<String> undone = new HashSet<>();
        List<Decision> standing = new ArrayList<>();
        for (Decision decision : latestFirst) {
            if (undone.contains(decision.made().id())) {
                continue;
            }
            standing.add(decision);
            if (decision instanceof Decision.Undo undo) {
                undone.add(undo.decision());
            }
        }
        return List.copyOf(standing.reversed());
    }
}

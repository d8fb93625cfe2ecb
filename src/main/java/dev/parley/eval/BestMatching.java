package dev.parley.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/** Pairs the elements of two lists one to one, the best pairs first. */
final class BestMatching {
    private BestMatching() {}

    /** Only pairs that score above nought; of equal ones that which comes first. */
    static <A, B> List<Pair<A, B>> of(List<A> some, List<B> others, ToDoubleBiFunction<A, B> score) {
        List<Pair<A, B>> pairs = new ArrayList<>();
        for (A one : some) {
            for (B other : others) {
                pairs.add(new Pair<>(one, other, score.applyAsDouble(one, other)));
            }
        }
        pairs.removeIf(pair -> pair.score() <= 0);
        pairs.sort(Comparator.comparingDouble((Pair<A, B> pair) -> pair.score()).reversed());
        Set<A> taken = new HashSet<>();
        Set<B> takenOthers = new HashSet<>();
        pairs.removeIf(pair -> !isFree(pair, taken, takenOthers));
        return List.copyOf(pairs);
    }

    private static <A, B> boolean isFree(Pair<A, B> pair, Set<A> taken, Set<B> takenOthers) {
        if (taken.contains(pair.one()) || takenOthers.contains(pair.other())) {
            return false;
        }
        taken.add(pair.one());
        takenOthers.add(pair.other());
        return true;
    }

    record Pair<A, B>(A one, B other, double score) {}
}

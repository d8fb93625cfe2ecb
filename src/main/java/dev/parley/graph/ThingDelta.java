package dev.parley.graph;

import dev.parley.resolve.Thing;
import dev.parley.resolve.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What turns the rows of a thing as it was into those of the thing as it is; what both have stays untouched. */
record ThingDelta(ThingRows before, ThingRows after) {

    static ThingDelta of(Thing before, Thing after) {
        int common = common(before.history(), after.history());
        return new ThingDelta(ThingRows.since(common, before), ThingRows.since(common, after));
    }

    /** Of most things that change only the last state does, so this need not be compared value by value. */
    @SuppressWarnings("ReferenceEquality")
    private static int common(List<Version> before, List<Version> after) {
        int most = Math.min(before.size(), after.size());
        int same = 0;
        while (same < most && before.get(same) == after.get(same)) {
            same++;
        }
        return same;
    }

    String id() {
        return after.id();
    }

    /** @param stored over all rows of the thing as it was */
    RowSum sum(RowSum stored) {
        return stored.minus(before.sum()).plus(after.sum());
    }

    List<Row> taken(Function<ThingRows, List<Row>> part) {
        return without(part.apply(before), part.apply(after));
    }

    List<Row> added(Function<ThingRows, List<Row>> part) {
        return without(part.apply(after), part.apply(before));
    }

    boolean changes(Function<ThingRows, List<Row>> part) {
        return !part.apply(before).equals(part.apply(after));
    }

    private static List<Row> without(List<Row> rows, Collection<Row> others) {
        Set<Row> left = new HashSet<>(others);
        return rows.stream().filter(row -> !left.contains(row)).toList();
    }
}

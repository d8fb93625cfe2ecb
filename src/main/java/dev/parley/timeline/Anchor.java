package dev.parley.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.PatternElement;

/**
 * Where a statement may begin: at things that are named, from which links lead to all that can fit. So that what few know of
 * is not looked for among all there is.
 *
 * @param pattern from the thing that is looked for to the one that is named
 * @param fits what the named one must be
 * @param rest what else is asked for
 */
record Anchor(PatternElement pattern, Condition fits, Map<String, @Nullable Object> rest) {
    private static final Set<String> NAMING = Set.of("id", "name");
    private static final Set<String> EXACTLY = Set.of("eq", "in");

    /** Empty when what is asked for names nothing. */
    static Optional<Anchor> of(Conditions conditions, Matched subject, Relation relation, Asking asking) {
        if (!names(asking.wanted())) {
            return Optional.empty();
        }
        Matched target = conditions.asOf().from(subject.thing(), relation);
        Condition fits = conditions.of(asking.vocabulary(), target, asking.wanted());
        return Optional.of(new Anchor(target.pattern(), Conditions.both(target.held(), fits), Map.of()));
    }

    /** All that is asked for but the one key; of what stands behind that, only what is left. */
    Anchor within(Map<String, @Nullable Object> whole, String key) {
        Map<String, @Nullable Object> others = new LinkedHashMap<>(whole);
        others.remove(key);
        if (!rest.isEmpty()) {
            others.put(key, rest);
        }
        return new Anchor(pattern, fits, others);
    }

    /** What is asked of the thing behind a link, in the words that its filter has. */
    record Asking(Map<String, Criterion> vocabulary, Object wanted) {}

    private static boolean names(Object wanted) {
        Map<String, @Nullable Object> tree = Conditions.tree(wanted);
        Object actor = tree.get("actor");
        return NAMING.stream().anyMatch(key -> isExact(tree.get(key))) || (actor != null && names(actor));
    }

    private static boolean isExact(@Nullable Object test) {
        return test != null
                && EXACTLY.stream().anyMatch(key -> Conditions.tree(test).get(key) != null);
    }
}

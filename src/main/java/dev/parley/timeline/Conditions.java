package dev.parley.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;

/** Turns a filter, a tree of keys and values, into a condition. What a user wrote only ever becomes a parameter. */
final class Conditions {
    private final AsOf asOf;

    Conditions(AsOf asOf) {
        this.asOf = asOf;
    }

    AsOf asOf() {
        return asOf;
    }

    /** What the whole filter asks of the thing; true when it asks nothing. */
    Condition of(Map<String, Criterion> vocabulary, Matched subject, Object where) {
        Condition all = Cypher.noCondition();
        for (Map.Entry<String, @Nullable Object> entry : tree(where).entrySet()) {
            Object wanted = entry.getValue();
            if (wanted != null) {
                all = both(all, one(vocabulary, subject, entry.getKey(), wanted));
            }
        }
        return all;
    }

    /** Where to begin, so as not to try everything there is. */
    Optional<Anchor> anchor(Map<String, Criterion> vocabulary, Matched subject, Map<String, Object> where) {
        return where.entrySet().stream()
                .filter(entry -> vocabulary.containsKey(entry.getKey()) && entry.getValue() != null)
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> criterion(vocabulary, entry.getKey()).anchor(this, subject, entry.getValue()).stream()
                        .map(anchor -> anchor.within(tree(where), entry.getKey())))
                .findFirst();
    }

    /** Unlike plain NOT, true as well where the graph does not know. */
    static Condition not(Condition condition) {
        return Cypher.coalesce(orTrue(condition), Cypher.literalFalse())
                .asCondition()
                .not();
    }

    /** Unlike plain AND, still no condition where neither is one. */
    static Condition both(Condition one, Condition other) {
        if (one.equals(Cypher.noCondition())) {
            return other;
        }
        return other.equals(Cypher.noCondition()) ? one : one.and(other);
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> tree(Object where) {
        return (Map<String, @Nullable Object>) where;
    }

    private Condition one(Map<String, Criterion> vocabulary, Matched subject, String key, Object wanted) {
        return switch (key) {
            case "AND" ->
                list(wanted).stream()
                        .map(part -> of(vocabulary, subject, part))
                        .reduce(Cypher.noCondition(), Conditions::both);
            case "OR" ->
                list(wanted).stream()
                        .map(part -> orTrue(of(vocabulary, subject, part)))
                        .reduce(Condition::or)
                        .orElseGet(() -> Cypher.literalFalse().asCondition());
            case "NOT" -> not(of(vocabulary, subject, wanted));
            default -> criterion(vocabulary, key).test(this, subject, wanted);
        };
    }

    private static Criterion criterion(Map<String, Criterion> vocabulary, String key) {
        Criterion criterion = vocabulary.get(key);
        if (criterion == null) {
            throw new FilterUnknown(key, vocabulary.keySet());
        }
        return criterion;
    }

    private static Condition orTrue(Condition condition) {
        return condition.equals(Cypher.noCondition()) ? Cypher.literalTrue().asCondition() : condition;
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }
}

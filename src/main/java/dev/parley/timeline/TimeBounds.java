package dev.parley.timeline;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/**
 * An uncertain time in a statement; a bound that is null is open.
 *
 * <p>{@code possibly…} holds for a wholly unknown time, which excludes nothing; {@code overlaps} does not, since a window
 * would otherwise always show everything undated.
 */
record TimeBounds(Expression earliest, Expression latest) {

    Condition test(String operator, Object value) {
        return switch (operator) {
            case "definitelyBefore" -> latest.lt(instant(value));
            case "definitelyAfter" -> earliest.gt(instant(value));
            case "possiblyBefore" -> earliest.isNull().or(earliest.lt(instant(value)));
            case "possiblyAfter" -> latest.isNull().or(latest.gt(instant(value)));
            case "overlaps" -> overlaps(Conditions.tree(value));
            case "within" -> within(Conditions.tree(value));
            case "isNull" -> value.equals(true) ? unknown() : unknown().not();
            default -> throw new FilterUnknown(operator, Set.of("overlaps", "within", "definitelyBefore"));
        };
    }

    private Condition overlaps(Map<String, @Nullable Object> window) {
        Condition fits = unknown().not();
        if (window.get("from") instanceof Instant from) {
            fits = fits.and(latest.isNull().or(latest.gte(Criteria.parameter(from))));
        }
        if (window.get("to") instanceof Instant to) {
            fits = fits.and(earliest.isNull().or(earliest.lte(Criteria.parameter(to))));
        }
        return fits;
    }

    private Condition within(Map<String, @Nullable Object> window) {
        Condition fits = unknown().not();
        if (window.get("from") instanceof Instant from) {
            fits = fits.and(earliest.gte(Criteria.parameter(from)));
        }
        if (window.get("to") instanceof Instant to) {
            fits = fits.and(latest.lte(Criteria.parameter(to)));
        }
        return fits;
    }

    private Condition unknown() {
        return Cypher.noCondition().and(earliest.isNull()).and(latest.isNull());
    }

    private static Expression instant(Object value) {
        return Criteria.parameter((Instant) value);
    }
}

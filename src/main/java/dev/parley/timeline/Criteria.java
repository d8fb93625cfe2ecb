package dev.parley.timeline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/** The criteria on a thing's own properties. */
final class Criteria {
    private Criteria() {}

    /** Ids, enum constants: what is the same or not. */
    static Criterion exact(String property) {
        return (conditions, subject, wanted) -> each(
                wanted,
                (operator, value) -> exactly(subject.state().property(property), operator, Function.identity(), value));
    }

    /** The id, which is that of the thing itself whatever its state. */
    static Criterion id() {
        return (conditions, subject, wanted) -> each(
                wanted,
                (operator, value) -> exactly(subject.thing().property("id"), operator, Function.identity(), value));
    }

    /** A property of the link that led to the thing. */
    static Criterion ofLink(String property) {
        return (conditions, subject, wanted) -> {
            Expression actual = Objects.requireNonNull(subject.link()).property(property);
            return each(wanted, (operator, value) -> exactly(actual, operator, Function.identity(), value));
        };
    }

    static Criterion flag(String property) {
        return (conditions, subject, wanted) -> Cypher.coalesce(
                        subject.state().property(property), Cypher.literalFalse())
                .isEqualTo(Cypher.anonParameter(wanted));
    }

    static Criterion number(String property) {
        return (conditions, subject, wanted) -> {
            Expression actual = subject.state().property(property);
            return each(wanted, (operator, value) -> switch (operator) {
                case "gt" -> actual.gt(Cypher.anonParameter(value));
                case "gte" -> actual.gte(Cypher.anonParameter(value));
                case "lt" -> actual.lt(Cypher.anonParameter(value));
                case "lte" -> actual.lte(Cypher.anonParameter(value));
                default -> exactly(actual, operator, Function.identity(), value);
            });
        };
    }

    /** A name, compared without case and accents through the key that the graph keeps. */
    static Criterion name() {
        return (conditions, subject, wanted) -> each(
                wanted, (operator, value) -> text(subject.state().property("nameKey"), operator, Folding::fold, value));
    }

    /** Any text, compared without case. */
    static Criterion text(String property) {
        return (conditions, subject, wanted) -> each(wanted, (operator, value) -> {
            Expression actual = subject.state().property(property);
            return operator.equals("isNull")
                    ? exactly(actual, operator, Function.identity(), value)
                    : text(Cypher.toLower(actual), operator, Folding::lower, value);
        });
    }

    /** At least one of several texts. */
    static Criterion anyOf(String property) {
        return (conditions, subject, wanted) -> {
            Expression actual = Cypher.toLower(Cypher.name("each"));
            Condition fits = each(wanted, (operator, value) -> text(actual, operator, Folding::lower, value));
            return fits.equals(Cypher.noCondition())
                    ? fits
                    : Cypher.any("each").in(subject.state().property(property)).where(fits);
        };
    }

    /** Bounds of time, by the words that say what uncertainty means. */
    static Criterion time(String prefix) {
        return (conditions, subject, wanted) -> {
            TimeBounds bounds = new TimeBounds(
                    subject.state().property(prefix + "Earliest"),
                    subject.state().property(prefix + "Latest"));
            return each(wanted, bounds::test);
        };
    }

    static Expression parameter(Instant instant) {
        return Cypher.anonParameter(instant.atZone(ZoneOffset.UTC));
    }

    static Condition each(Object wanted, Test test) {
        Condition all = Cypher.noCondition();
        for (Map.Entry<String, @Nullable Object> entry : Conditions.tree(wanted).entrySet()) {
            Object value = entry.getValue();
            if (value != null) {
                all = Conditions.both(all, test.of(entry.getKey(), value));
            }
        }
        return all;
    }

    private static Condition text(Expression actual, String operator, UnaryOperator<String> unified, Object value) {
        return switch (operator) {
            case "contains" -> actual.contains(Cypher.anonParameter(unified.apply((String) value)));
            case "startsWith" -> actual.startsWith(Cypher.anonParameter(unified.apply((String) value)));
            case "endsWith" -> actual.endsWith(Cypher.anonParameter(unified.apply((String) value)));
            default -> exactly(actual, operator, text -> unified.apply((String) text), value);
        };
    }

    private static Condition exactly(
            Expression actual, String operator, Function<Object, Object> unified, Object value) {
        return switch (operator) {
            case "eq" -> actual.isEqualTo(Cypher.anonParameter(unified.apply(value)));
            case "in" ->
                actual.in(Cypher.anonParameter(
                        ((Collection<?>) value).stream().map(unified).toList()));
            case "isNull" -> value.equals(true) ? actual.isNull() : actual.isNotNull();
            default -> throw new FilterUnknown(operator, Set.of("eq", "in", "isNull"));
        };
    }

    /** What an operator asks for a value. */
    @FunctionalInterface
    interface Test {
        Condition of(String operator, Object value);
    }
}

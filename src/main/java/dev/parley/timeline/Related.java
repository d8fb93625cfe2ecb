package dev.parley.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Where;

/** The criteria on what a thing is linked to. */
final class Related {
    private Related() {}

    /** Linked to at least one thing that fits. */
    static Criterion one(Relation relation) {
        return new One(relation);
    }

    /** Linked to some, only, no or one thing that fits. */
    static Criterion many(Relation relation) {
        return many(relation, null);
    }

    /** The same where the filter speaks of the link, and of the thing behind it under a key of its own. */
    static Criterion many(Relation relation, @Nullable Map<String, Criterion> ofLink) {
        return new Many(relation, ofLink);
    }

    private record One(Relation relation) implements Criterion {
        @Override
        public Condition test(Conditions conditions, Matched subject, Object wanted) {
            Matched target = conditions.asOf().from(subject.thing(), relation);
            return exists(target, conditions.of(Vocabulary.of(relation.target()), target, wanted));
        }

        @Override
        public Optional<Anchor> anchor(Conditions conditions, Matched subject, Object wanted) {
            return Anchor.of(
                    conditions, subject, relation, new Anchor.Asking(Vocabulary.of(relation.target()), wanted));
        }
    }

    private record Many(Relation relation, @Nullable Map<String, Criterion> ofLink) implements Criterion {
        private Map<String, Criterion> vocabulary() {
            return ofLink == null ? Vocabulary.of(relation.target()) : ofLink;
        }

        @Override
        public Condition test(Conditions conditions, Matched subject, Object wanted) {
            return Criteria.each(wanted, (quantifier, inner) -> {
                Matched target = conditions.asOf().from(subject.thing(), relation);
                Condition fits = conditions.of(vocabulary(), target, inner);
                return switch (quantifier) {
                    case "some" -> exists(target, fits);
                    case "none" -> exists(target, fits).not();
                    case "all" -> exists(target, Conditions.not(fits)).not();
                    case "single" -> single(target, fits);
                    default -> throw new FilterUnknown(quantifier, Set.of("some", "all", "none", "single"));
                };
            });
        }

        @Override
        public Optional<Anchor> anchor(Conditions conditions, Matched subject, Object wanted) {
            Map<String, @Nullable Object> quantified = Conditions.tree(wanted);
            Object some = quantified.get("some");
            return some == null
                    ? Optional.empty()
                    : Anchor.of(conditions, subject, relation, new Anchor.Asking(vocabulary(), some))
                            .map(anchor -> anchor.within(quantified, "some"));
        }
    }

    /** Goes on from the link to the thing behind it. */
    static Criterion behindLink(Subject target) {
        return (conditions, subject, wanted) -> conditions.of(Vocabulary.of(target), subject, wanted);
    }

    private static Condition exists(Matched target, Condition fits) {
        return Cypher.exists(List.of(target.pattern()), where(target, fits));
    }

    private static Condition single(Matched target, Condition fits) {
        List<PatternElement> pattern = List.of(target.pattern());
        return Cypher.count(pattern, where(target, fits)).isEqualTo(Cypher.literalOf(1));
    }

    private static Where where(Matched target, Condition fits) {
        Condition all = Conditions.both(target.held(), fits);
        return Where.from(all.equals(Cypher.noCondition()) ? Cypher.isTrue() : all);
    }
}

package dev.parley.timeline;

import java.util.List;
import java.util.Map;
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
        return (conditions, subject, wanted) -> {
            Matched target = conditions.asOf().from(subject.thing(), relation);
            return exists(target, conditions.of(Vocabulary.of(relation.target()), target, wanted));
        };
    }

    /** Linked to some, only, no or one thing that fits. */
    static Criterion many(Relation relation) {
        return many(relation, null);
    }

    /** The same where the filter speaks of the link, and of the thing behind it under a key of its own. */
    static Criterion many(Relation relation, @Nullable Map<String, Criterion> ofLink) {
        return (conditions, subject, wanted) -> Criteria.each(wanted, (quantifier, inner) -> {
            Matched target = conditions.asOf().from(subject.thing(), relation);
            Map<String, Criterion> vocabulary = ofLink == null ? Vocabulary.of(relation.target()) : ofLink;
            Condition fits = conditions.of(vocabulary, target, inner);
            return switch (quantifier) {
                case "some" -> exists(target, fits);
                case "none" -> exists(target, fits).not();
                case "all" -> exists(target, Conditions.not(fits)).not();
                case "single" -> single(target, fits);
                default -> throw new FilterUnknown(quantifier, Set.of("some", "all", "none", "single"));
            };
        });
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

package dev.parley.timeline;

import java.util.Optional;
import org.neo4j.cypherdsl.core.Condition;

/** What a key of a filter asks of a thing. */
@FunctionalInterface
interface Criterion {

    /** @param wanted what stands behind the key */
    Condition test(Conditions conditions, Matched subject, Object wanted);

    /** Where to begin, when what is asked for leads from few other things to all that fit. */
    default Optional<Anchor> anchor(Conditions conditions, Matched subject, Object wanted) {
        return Optional.empty();
    }
}

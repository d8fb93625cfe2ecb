package dev.parley.timeline;

import org.neo4j.cypherdsl.core.Condition;

/** What a key of a filter asks of a thing. */
@FunctionalInterface
interface Criterion {

    /** @param wanted what stands behind the key */
    Condition test(Conditions conditions, Matched subject, Object wanted);
}

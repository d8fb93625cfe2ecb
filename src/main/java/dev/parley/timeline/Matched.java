package dev.parley.timeline;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * A thing in a statement that is being built.
 *
 * @param pattern what finds it
 * @param state the node with the properties that held at the moment: the thing itself or a past version
 * @param link what led there from another thing
 * @param held keeps to states and links that held at the moment
 */
record Matched(
        PatternElement pattern,
        Node thing,
        Node state,
        @Nullable Relationship link,
        Condition held) {

    SymbolicName[] names() {
        return Stream.of(thing, state)
                .map(Node::getRequiredSymbolicName)
                .distinct()
                .toArray(SymbolicName[]::new);
    }
}

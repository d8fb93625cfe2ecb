/** Which Neo4j: embedded by default, or the one a URI names; its schema and its lock. */
@NullMarked
@ApplicationModule(allowedDependencies = "cypher")
package dev.parley.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

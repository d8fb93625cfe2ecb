/** The only writer to Neo4j: articles, reports and the things folded from them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"resolve", "resolve :: story", "extract", "article", "time", "cypher", "database"})
package dev.parley.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

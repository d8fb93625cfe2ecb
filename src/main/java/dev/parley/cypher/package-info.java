/** Cypher statements kept in files, by name. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.parley.cypher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Everything that cannot be computed again, as one file: articles and decisions, out of the store and back. */
@NullMarked
@ApplicationModule(allowedDependencies = {"article", "graph", "resolve", "pipeline", "time"})
package dev.parley.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

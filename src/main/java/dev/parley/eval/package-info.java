/** How well Parley reads: its story of some articles, held against what a careful reader finds in them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"article", "extract", "resolve", "resolve :: story", "time"})
package dev.parley.eval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What a reader asks of the graph, and what it answers, as of any day. */
@NullMarked
@ApplicationModule(allowedDependencies = {"cypher", "rules", "time"})
package dev.parley.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

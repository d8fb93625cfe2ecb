/** Carries articles between processes over a broker's topics; the only room that knows Kafka. */
@NullMarked
@ApplicationModule(allowedDependencies = {"pipeline", "graph", "extract", "article"})
package dev.parley.stream;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** GraphQL and files over HTTP. */
@NullMarked
@ApplicationModule(allowedDependencies = {"timeline", "pipeline", "archive", "security", "article", "time"})
package dev.parley.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

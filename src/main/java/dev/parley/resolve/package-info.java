/** Who, where, when and which is meant, within and across articles: from reports to things. */
@NullMarked
@ApplicationModule(allowedDependencies = {"extract", "article", "rules", "time"})
package dev.parley.resolve;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

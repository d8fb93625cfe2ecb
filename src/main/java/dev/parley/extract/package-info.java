/** What the text says: the reports that one article makes of actors, places, times, meetings, statements, proposals. */
@NullMarked
@ApplicationModule(allowedDependencies = {"article", "rules", "time"})
package dev.parley.extract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

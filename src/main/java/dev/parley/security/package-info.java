/** Who may ask, and how much. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.parley.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

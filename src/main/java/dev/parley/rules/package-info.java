/** Rules and word lists as files beside the classes: how they are read. Every room may use it; it uses none. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.parley.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

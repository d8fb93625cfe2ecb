/** How well a time is known: bounds, precision and their EDTF form. Every room may use it; it uses none. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.parley.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

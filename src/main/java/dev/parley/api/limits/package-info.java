/** How much a question may ask for, and for how long it may be answered. */
@NullMarked
package dev.parley.api.limits;

import org.jspecify.annotations.NullMarked;

/** A server under load for an hour: whether it errs, and whether anything grows that should not. */
@NullMarked
package dev.parley.soak;

import org.jspecify.annotations.NullMarked;

/** Servers as processes of their own, which are killed, cut off, filled up and overrun: the rows on faults. */
@NullMarked
package dev.parley.faults;

import org.jspecify.annotations.NullMarked;

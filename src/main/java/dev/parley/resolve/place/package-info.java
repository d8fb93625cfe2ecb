/** Which names mean the same place, and what lies within what. */
@NullMarked
package dev.parley.resolve.place;

import org.jspecify.annotations.NullMarked;

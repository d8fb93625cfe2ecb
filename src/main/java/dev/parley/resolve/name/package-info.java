/** How names and words of different texts are compared: spellings, names of people, states and bodies. */
@NullMarked
package dev.parley.resolve.name;

import org.jspecify.annotations.NullMarked;

/** Which mentions mean the same person, state, body or office. */
@NullMarked
package dev.parley.resolve.actor;

import org.jspecify.annotations.NullMarked;

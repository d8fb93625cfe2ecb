/** Which reports tell of the same meeting, and what they tell of it together. */
@NullMarked
package dev.parley.resolve.meeting;

import org.jspecify.annotations.NullMarked;

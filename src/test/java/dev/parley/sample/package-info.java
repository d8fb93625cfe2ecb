/** How well the sample is read: the dispatches told as a story, held against what a careful reader finds in them. */
@NullMarked
package dev.parley.sample;

import org.jspecify.annotations.NullMarked;

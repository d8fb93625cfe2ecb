/** Values that remember what they were, so that a story can go back to before an article. */
@NullMarked
package dev.parley.resolve.journal;

import org.jspecify.annotations.NullMarked;

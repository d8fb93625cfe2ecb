/** When: expressions of time and what they mean on the calendar. */
@NullMarked
package dev.parley.extract.corenlp.time;

import org.jspecify.annotations.NullMarked;

/** When a meeting was, when it began and ended, and how long it took. */
@NullMarked
package dev.parley.extract.corenlp.meeting.time;

import org.jspecify.annotations.NullMarked;

/** Which words of a sentence may tell of a meeting, and which words carry them. */
@NullMarked
package dev.parley.extract.corenlp.meeting.trigger;

import org.jspecify.annotations.NullMarked;

/** Folds all that an article tells of one meeting, and keeps apart what it tells of another. */
@NullMarked
package dev.parley.extract.corenlp.meeting.event;

import org.jspecify.annotations.NullMarked;

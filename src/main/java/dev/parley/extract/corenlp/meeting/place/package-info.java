/** Where a meeting was. */
@NullMarked
package dev.parley.extract.corenlp.meeting.place;

import org.jspecify.annotations.NullMarked;

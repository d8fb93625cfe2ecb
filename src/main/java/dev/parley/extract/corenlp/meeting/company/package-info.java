/** Who took part, and in which role. */
@NullMarked
package dev.parley.extract.corenlp.meeting.company;

import org.jspecify.annotations.NullMarked;

/** The parties of an article's negotiation, and who sits at its meetings for them. */
@NullMarked
package dev.parley.extract.corenlp.meeting.sides;

import org.jspecify.annotations.NullMarked;

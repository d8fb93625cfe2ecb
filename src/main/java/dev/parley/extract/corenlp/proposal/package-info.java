/** What is on the table: proposals and the moves on them. */
@NullMarked
package dev.parley.extract.corenlp.proposal;

import org.jspecify.annotations.NullMarked;

/** Who met whom: meetings with participants, status, place and time. */
@NullMarked
package dev.parley.extract.corenlp.meeting;

import org.jspecify.annotations.NullMarked;

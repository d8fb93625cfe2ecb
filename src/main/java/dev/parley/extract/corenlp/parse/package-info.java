/** The article split, tagged and parsed: what every finder reads from. */
@NullMarked
package dev.parley.extract.corenlp.parse;

import org.jspecify.annotations.NullMarked;

/** Where: place names told from actors, with coordinates. */
@NullMarked
package dev.parley.extract.corenlp.place;

import org.jspecify.annotations.NullMarked;

/** Who is mentioned: names, titles, pronouns, metonyms, folded into actors. */
@NullMarked
package dev.parley.extract.corenlp.actor;

import org.jspecify.annotations.NullMarked;

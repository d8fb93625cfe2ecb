/** Who said what: source, cue and content of statements. */
@NullMarked
package dev.parley.extract.corenlp.statement;

import org.jspecify.annotations.NullMarked;

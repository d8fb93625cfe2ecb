/** Extraction with Stanford CoreNLP: parses an article once, then one finder a subject reads what it needs from it. */
@NullMarked
@NamedInterface("corenlp")
package dev.parley.extract.corenlp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * CoreNLP's transition-based dependency parser with the same model and the same trees, made to be fast: CoreNLP's own
 * class spends most of an article's time in products of matrices that the JVM cannot turn into vector instructions.
 */
@NullMarked
package dev.parley.extract.corenlp.dependency;

import org.jspecify.annotations.NullMarked;

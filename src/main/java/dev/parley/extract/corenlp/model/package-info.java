/** The language models that come with CoreNLP and are used. */
@NullMarked
package dev.parley.extract.corenlp.model;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.parley.extract.corenlp.dependency;

import org.jspecify.annotations.NullMarked;

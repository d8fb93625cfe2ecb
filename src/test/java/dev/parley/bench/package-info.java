/** How fast Parley reads, against CoreNLP as it comes: {@code mvn -Pbench test}. */
@NullMarked
package dev.parley.bench;

import org.jspecify.annotations.NullMarked;

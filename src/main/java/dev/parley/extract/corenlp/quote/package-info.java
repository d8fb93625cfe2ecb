/** What stands between quotation marks. */
@NullMarked
package dev.parley.extract.corenlp.quote;

import org.jspecify.annotations.NullMarked;

/** One thing of the story while it is told: its reports, its links, and what its reports fold into. */
@NullMarked
package dev.parley.resolve.strand;

import org.jspecify.annotations.NullMarked;

/** Timelines, graphs and archives as files that other programs open. */
@NullMarked
package dev.parley.api.files;

import org.jspecify.annotations.NullMarked;

/** How requests come in over HTTP, and how what went wrong is told. */
@NullMarked
package dev.parley.api.door;

import org.jspecify.annotations.NullMarked;

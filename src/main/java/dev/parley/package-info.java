/** Parley: news about negotiations, turned into a graph that can be questioned. */
@NullMarked
package dev.parley;

import org.jspecify.annotations.NullMarked;

/** Tells the story of all articles in the order of their publication, and goes on from where it stood. */
@NullMarked
@NamedInterface("story")
package dev.parley.resolve.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Which meetings make one negotiation, its rounds, and the issues it is about. */
@NullMarked
package dev.parley.resolve.negotiation;

import org.jspecify.annotations.NullMarked;

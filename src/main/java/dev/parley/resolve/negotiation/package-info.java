/** What meetings, statements and proposals are parts of: negotiations, their rounds, and the issues they turn on. */
@NullMarked
@NamedInterface("negotiation")
package dev.parley.resolve.negotiation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

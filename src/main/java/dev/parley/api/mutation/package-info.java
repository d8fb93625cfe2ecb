/** What clients may change, and who may. */
@NullMarked
package dev.parley.api.mutation;

import org.jspecify.annotations.NullMarked;

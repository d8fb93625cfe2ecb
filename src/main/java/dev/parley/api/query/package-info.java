/** What clients may ask: one class for each question and for each kind of thing. */
@NullMarked
package dev.parley.api.query;

import org.jspecify.annotations.NullMarked;

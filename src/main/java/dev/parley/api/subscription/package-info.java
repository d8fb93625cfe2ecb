/** What clients are told while it happens. */
@NullMarked
package dev.parley.api.subscription;

import org.jspecify.annotations.NullMarked;

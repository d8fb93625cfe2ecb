/** Which reports tell of the same statement, proposal or move. */
@NullMarked
package dev.parley.resolve.statement;

import org.jspecify.annotations.NullMarked;

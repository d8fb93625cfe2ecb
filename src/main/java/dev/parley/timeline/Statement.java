package dev.parley.timeline;

import dev.parley.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Something said.
 *
 * @param speech whether the words are given in quotation marks
 * @param act what the speaker does by saying it
 */
public record Statement(
        Support support,
        String text,
        @Nullable String speech,
        @Nullable String act,
        boolean conditional,
        TimeSpan time) implements Entry {}

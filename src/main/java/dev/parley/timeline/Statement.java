package dev.parley.timeline;

import dev.parley.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Something said.
 *
 * @param source the words for who says it, such as "the minister's office"; null where nobody is named
 * @param cue the words by which it is reported, such as "warned"; null where a colon or quotation marks alone do it
 * @param speech whether the words are given in quotation marks
 * @param act what the speaker does by saying it
 */
public record Statement(
        Support support,
        String text,
        @Nullable String source,
        @Nullable String cue,
        @Nullable String speech,
        @Nullable String act,
        boolean conditional,
        TimeSpan time)
        implements Entry {}

package dev.parley.timeline;

import org.jspecify.annotations.Nullable;

/**
 * Something that fits what was looked for.
 *
 * @param item a {@link Thing} or an {@link Article}
 * @param snippet null when the words stand nowhere literally
 */
public record SearchHit(Object item, double score, @Nullable Snippet snippet) {}

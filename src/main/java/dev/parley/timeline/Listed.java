package dev.parley.timeline;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole list, of which a page may be shown.
 *
 * @param where keys and values as the schema's filters have them
 * @param relation how its rows are reached from another thing; null for everything of the kind
 */
public record Listed(
        Subject subject,
        Map<String, Object> where,
        @Nullable Relation relation) {}

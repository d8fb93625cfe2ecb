package dev.parley.timeline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst decided of reports. It holds at every moment of knowledge, whenever it was made.
 *
 * @param kind {@code SAME}, {@code DIFFERENT}, {@code CORRECT} or {@code UNDO}
 * @param standing false once another decision that stands undoes it
 * @param reports ids of those that it names, be they stored or not
 * @param undoes id of the decision that this one undoes
 */
public record Decision(
        String id,
        String kind,
        String author,
        Instant madeAt,
        String reason,
        boolean standing,
        List<String> reports,
        @Nullable String field,
        @Nullable String value,
        @Nullable String undoes) {}

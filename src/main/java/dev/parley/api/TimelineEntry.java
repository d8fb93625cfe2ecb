package dev.parley.api;

import dev.parley.time.TimeSpan;
import dev.parley.timeline.Certainty;
import dev.parley.timeline.Entry;
import java.util.List;

/**
 * Something that stands on the timeline, whatever it is.
 *
 * @param possiblyBefore ids of entries that stand before it on the page, and that it may nevertheless have preceded
 */
public record TimelineEntry(Entry item, List<String> possiblyBefore) {
    public TimelineEntry {
        possiblyBefore = List.copyOf(possiblyBefore);
    }

    public static TimelineEntry among(List<Entry> page, Entry item) {
        return new TimelineEntry(
                item,
                page.stream()
                        .takeWhile(other -> !other.equals(item))
                        .filter(other -> mayPrecede(item.time(), other.time()))
                        .map(Entry::id)
                        .toList());
    }

    public TimeSpan time() {
        return item.time();
    }

    public Certainty certainty() {
        return Certainty.of(item.time());
    }

    private static boolean mayPrecede(TimeSpan time, TimeSpan other) {
        return time.earliest() == null
                || other.latest() == null
                || time.earliest().isBefore(other.latest());
    }
}

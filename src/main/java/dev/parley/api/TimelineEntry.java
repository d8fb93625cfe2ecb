package dev.parley.api;

import dev.parley.time.TimeSpan;
import dev.parley.timeline.Certainty;
import dev.parley.timeline.Entry;

/** Something that stands on the timeline, whatever it is. */
public record TimelineEntry(Entry item) {

    public TimeSpan time() {
        return item.time();
    }

    public Certainty certainty() {
        return Certainty.of(item.time());
    }
}

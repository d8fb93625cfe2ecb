package dev.parley.api;

import dev.parley.timeline.TimelineLine;
import java.io.Closeable;

/** Writes the timeline line by line; closing writes what a file ends with, and leaves what it writes to open. */
interface TimelineWriter extends Closeable {

    void write(TimelineLine line);
}

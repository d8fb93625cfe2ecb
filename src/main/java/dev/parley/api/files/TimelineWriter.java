package dev.parley.api.files;

import dev.parley.timeline.TimelineLine;
import java.io.IOException;

/** Writes the timeline line by line, and leaves what it writes to open. */
interface TimelineWriter {

    void write(TimelineLine line);

    /** Writes what a file ends with; left out when it broke off, so that nobody takes a part for the whole. */
    void end() throws IOException;
}

package dev.parley.api.files;

import dev.parley.timeline.GraphExport;
import java.io.IOException;

/** Writes the graph piece by piece: first all things, then all links; leaves what it writes to open. */
interface GraphWriter {

    void write(GraphExport.Node node);

    /** Between the last thing and the first link. */
    void beginLinks();

    void write(GraphExport.Edge edge);

    /** Writes what a file ends with; left out when it broke off, so that nobody takes a part for the whole. */
    void end() throws IOException;
}

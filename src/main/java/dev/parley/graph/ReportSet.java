package dev.parley.graph;

import dev.parley.resolve.Telling;
import java.util.List;

/**
 * What has been read, all of it.
 *
 * @param change the change of the set of reports that it holds at least
 */
public record ReportSet(List<Telling> tellings, long change) {
    public ReportSet {
        tellings = List.copyOf(tellings);
    }
}

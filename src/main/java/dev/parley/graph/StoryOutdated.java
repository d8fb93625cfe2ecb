package dev.parley.graph;

/** A story comes too late: the graph holds a later one, or no longer has all the reports that it was told from. */
public class StoryOutdated extends RuntimeException {
    StoryOutdated(long change, StoryState state) {
        super("A story told from change " + change
                + " of the reports comes too late: the graph holds one told from change " + state.told()
                + ", lost reports with change " + state.lost() + " and is at change " + state.reports());
    }
}

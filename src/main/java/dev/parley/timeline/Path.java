package dev.parley.timeline;

import java.util.List;

/** A way from one thing to another, link by link. */
public record Path(List<Hop> hops) {
    public Path {
        hops = List.copyOf(hops);
    }

    /** A step along a link, whichever way the link itself points. */
    public record Hop(Thing from, Thing to, GraphLink link) {}
}

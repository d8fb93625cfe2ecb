package dev.parley.api.query;

import dev.parley.timeline.GraphLink;
import dev.parley.timeline.LinkType;
import dev.parley.timeline.Neighbours;
import dev.parley.timeline.Thing;
import graphql.relay.PageInfo;
import java.util.List;
import java.util.function.Function;

/** What is linked to a thing in one way and direction, with the part of it that is shown. */
record NeighbourGroup(
        Thing thing, LinkType relation, Direction direction, long count, List<GraphLink> links, PageInfo pageInfo) {

    /** Seen from the thing. */
    enum Direction {
        OUT,
        IN
    }

    static NeighbourGroup of(Neighbours neighbours) {
        PageConnection<GraphLink> page = PageConnection.of(neighbours.links(), Function.identity());
        return new NeighbourGroup(
                neighbours.thing(),
                neighbours.type(),
                neighbours.outward() ? Direction.OUT : Direction.IN,
                neighbours.count(),
                page.getNodes(),
                page.getPageInfo());
    }
}

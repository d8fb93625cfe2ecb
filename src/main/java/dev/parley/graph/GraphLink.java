package dev.parley.graph;

import dev.parley.resolve.Link;

/**
 * How a link of the story stands in the graph.
 *
 * @param pointsHere whether it leads to the thing that holds it, rather than away from it
 */
record GraphLink(String type, boolean pointsHere) {

    static GraphLink of(Link.Kind kind) {
        return switch (kind) {
            case HAS_PARTICIPANT -> new GraphLink("PARTICIPATED_IN", true);
            case MADE_BY -> new GraphLink("MADE", true);
            case OWNED_BY -> new GraphLink("OWNS", true);
            case HELD_AT -> new GraphLink("HELD_AT", false);
            case ADDRESSED_TO -> new GraphLink("ADDRESSED_TO", false);
            case ABOUT -> new GraphLink("ABOUT", false);
            case THROUGH -> new GraphLink("THROUGH", false);
            case SAID_AT -> new GraphLink("SAID_AT", false);
            case REPRESENTS -> new GraphLink("REPRESENTS", false);
            case WITHIN -> new GraphLink("WITHIN", false);
            case MOVE_ON -> new GraphLink("ON", false);
            case MOVE_BY -> new GraphLink("BY", false);
        };
    }
}

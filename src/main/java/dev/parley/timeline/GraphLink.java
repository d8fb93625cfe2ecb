package dev.parley.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two things and what links the first to the second.
 *
 * @param role what the first does there, for links that say so
 * @param reports that tell of it
 */
public record GraphLink(
        LinkType type, Thing from, Thing to, @Nullable String role, List<ThingAt> reports) {
    public GraphLink {
        reports = List.copyOf(reports);
    }

    /** The same between two things of which the first is the one that stands nearer. */
    static GraphLink between(Thing near, Thing far, boolean outward, Support of) {
        return new GraphLink(
                of.type(), outward ? near : far, outward ? far : near, of.role(), of.reports(near.moment()));
    }

    /** What the graph keeps of a link itself. */
    record Support(LinkType type, @Nullable String role, List<String> ids) {

        List<ThingAt> reports(Moment moment) {
            return ids.stream().map(id -> new ThingAt(id, moment)).toList();
        }
    }
}

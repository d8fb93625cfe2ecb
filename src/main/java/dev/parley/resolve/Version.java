package dev.parley.resolve;

import java.time.Instant;
import java.util.List;

/**
 * A thing as it was known from one moment to another.
 *
 * @param knownFrom included
 * @param knownTo excluded; {@link Knowledge#FOREVER} when it still holds
 * @param reports those known by then, in order of knowledge; at least one
 * @param sourceCount how many of them are independent of one another
 */
public record Version(
        Instant knownFrom,
        Instant knownTo,
        Facts facts,
        List<Link> links,
        List<Conflict> conflicts,
        List<ReportId> reports,
        int sourceCount) {

    /** The same, but superseded at that moment. */
    public Version until(Instant end) {
        return new Version(knownFrom, end, facts, links, conflicts, reports, sourceCount);
    }

    public boolean holdsAt(Instant moment) {
        return !knownFrom.isAfter(moment) && moment.isBefore(knownTo);
    }
}

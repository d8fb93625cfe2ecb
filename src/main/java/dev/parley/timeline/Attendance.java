package dev.parley.timeline;

import java.util.List;
import java.util.Set;

/**
 * Who was at a round.
 *
 * @param meetings ids of the meetings of the round
 * @param present each with what they did there
 */
public record Attendance(Round round, Set<String> meetings, List<Link> present) {
    public Attendance {
        meetings = Set.copyOf(meetings);
        present = List.copyOf(present);
    }

    /** Whether whoever is so linked to the negotiation was there: the link's reports are those of the meetings. */
    public boolean isAttendedBy(Link party) {
        return party.reports().stream().anyMatch(meetings::contains);
    }
}

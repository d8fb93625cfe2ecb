package dev.parley.extract.corenlp.meeting.event;

import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.meeting.time.DayCount;
import dev.parley.time.TimeSpan;
import java.util.Optional;

/**
 * For how many days a meeting of which first and last day are told was held, or is to be: "met on May 6 and 7". A call at
 * night falls on two days and takes none, and what is in its third day may go on.
 */
public final class DaysTaken {
    private static final int LONGEST = 10;
    private final DayCount days = new DayCount();

    /** In ISO 8601. */
    public Optional<String> of(Event event, MeetingKind kind, TimeSpan time, MeetingStatus status) {
        boolean open = kind == MeetingKind.CALL || event.mentions().stream().anyMatch(this::isCounted);
        return switch (status) {
            case HELD, PLANNED, PROPOSED ->
                time.daysTaken().filter(days -> days <= LONGEST && !open).map(days -> "P" + days + "D");
            case ONGOING, POSTPONED, CANCELLED, DENIED -> Optional.empty();
        };
    }

    private boolean isCounted(Candidate mention) {
        return days.areCounted(mention.trigger().sentence());
    }
}

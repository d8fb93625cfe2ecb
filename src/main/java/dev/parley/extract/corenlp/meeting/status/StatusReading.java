package dev.parley.extract.corenlp.meeting.status;

import dev.parley.extract.MeetingStatus;

/**
 * What one mention says of a meeting's status.
 *
 * @param explicit whether words say so; else it is what a bare noun suggests
 */
public record StatusReading(MeetingStatus status, boolean explicit) {
    public static StatusReading said(MeetingStatus status) {
        return new StatusReading(status, true);
    }

    public static StatusReading supposed(MeetingStatus status) {
        return new StatusReading(status, false);
    }
}

package dev.parley.resolve.meeting;

import dev.parley.extract.MeetingStatus;
import java.util.EnumSet;
import java.util.Set;

/** A known meeting as a plan, and what a report may tell has become of it. */
record Plan(MeetingStrand meeting) {
    private static final Set<MeetingStatus> PLANS =
            EnumSet.of(MeetingStatus.PLANNED, MeetingStatus.PROPOSED, MeetingStatus.POSTPONED);
    private static final int DAYS_LATE = 21;
    private static final int DAYS_DUE = 90;
    private static final int DAYS_OPEN = 180;
    private static final int WEEK = 7;

    boolean isPlan() {
        return PLANS.contains(meeting.status());
    }

    /** Put off to another time. */
    boolean isPutOffBy(When report) {
        return report.status() == MeetingStatus.POSTPONED && isPlan() && report.isNear(meeting, NewsHorizon.DAYS_AHEAD);
    }

    /** Held some days after the day of the plan, without its ever having been told that it was put off. */
    boolean isKeptLateBy(When report) {
        return report.status() == MeetingStatus.HELD
                && isPlan()
                && meeting.time().definitelyBefore(report.told())
                && report.isWithin(DAYS_LATE, meeting.time());
    }

    /** What is called off is still to come: its Tuesday was taken for the last one. */
    boolean isCalledOffAWeekEarlyBy(When report) {
        return (report.status() == MeetingStatus.CANCELLED || report.status() == MeetingStatus.POSTPONED)
                && When.isDay(report.told())
                && report.told()
                        .firstDay()
                        .map(day -> day.plusDays(WEEK))
                        .equals(meeting.time().firstDay())
                && !meeting.time().definitelyBefore(report.scene().published());
    }

    /** Its day has gone by and nothing was told of it yet, which this report may do. */
    boolean hasComeDueBy(When report) {
        return isPlan()
                && (report.status() == MeetingStatus.HELD || report.status() == MeetingStatus.CANCELLED)
                && meeting.time().definitelyBefore(report.scene().published())
                && report.isNear(meeting, DAYS_DUE);
    }

    /** Wished for or planned without a date, and not known to have come to anything: it may be long before it does. */
    boolean isOpenFor(When report) {
        return isPlan()
                && meeting.status() != MeetingStatus.POSTPONED
                && report.status() != MeetingStatus.HELD
                && !When.isBounded(meeting.time())
                && report.isNear(meeting, DAYS_OPEN);
    }
}

package dev.parley.resolve;

import dev.parley.extract.Channel;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingReport;
import dev.parley.extract.MeetingStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a report tells of a meeting, ready to be laid beside the meetings known so far. */
final class Occasion {
    private static final Set<MeetingStatus> AHEAD = EnumSet.of(MeetingStatus.PLANNED, MeetingStatus.PROPOSED);
    private static final Set<MeetingStatus> OVER = EnumSet.of(MeetingStatus.HELD, MeetingStatus.CANCELLED);

    private final Told<MeetingReport> told;
    private final List<ActorStrand> participants;
    private final List<LocationStrand> places;
    private final When when;

    Occasion(Told<MeetingReport> told) {
        this.told = told;
        participants = told.report().participants().stream()
                .map(participant -> told.scene()
                        .strand(participant.actor(), ActorStrand.class)
                        .orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        places = placesOf(told);
        when = new When(told.report().status(), told.report().time(), told.scene());
    }

    static List<LocationStrand> placesOf(Told<MeetingReport> told) {
        return told.report().locations().stream()
                .flatMap(local -> told.scene().strand(local, LocationStrand.class).stream())
                .distinct()
                .toList();
    }

    List<ActorStrand> participants() {
        return participants;
    }

    When when() {
        return when;
    }

    /** Whether nothing but time decides: the same sort of meeting, of the same people, at a place that agrees. */
    boolean mayBe(MeetingStrand meeting) {
        MeetingReport report = told.report();
        return !meeting.isToldIn(told.scene())
                && areOneSort(report.kind(), meeting.meetingKind())
                && agree(report.channel(), meeting.channel())
                && !(AHEAD.contains(report.status()) && OVER.contains(meeting.status()) && !when.isDated())
                && sharesParticipants(meeting)
                && (meeting.places().agreesWith(places) || isSameCompanyAndDay(meeting));
    }

    /** How many of the report's participants the meeting has. */
    long inCommon(MeetingStrand meeting) {
        return participants.stream()
                .filter(actor -> meeting.participants().stream().anyMatch(actor::standsFor))
                .count();
    }

    private boolean sharesParticipants(MeetingStrand meeting) {
        long mine = inCommon(meeting);
        long theirs = meeting.participants().stream()
                .filter(actor -> participants.stream().anyMatch(actor::standsFor))
                .count();
        long smaller = Math.min(participants.size(), meeting.participants().size());
        if (smaller == 0 || mine == 0) {
            return false;
        }
        boolean isContained =
                mine == participants.size() || theirs == meeting.participants().size();
        // Whoever met somebody else that day did not meet twice with the same: half is too little then.
        return isContained || Math.min(mine, theirs) * 2 > smaller;
    }

    /** The same people on one day: two outlets that differ on the place, rather than two meetings. */
    private boolean isSameCompanyAndDay(MeetingStrand meeting) {
        return told.report().kind() != MeetingKind.VISIT
                && participants.size() > 1
                && inCommon(meeting) == participants.size()
                && participants.size() == meeting.participants().size()
                && When.isDay(told.report().time())
                && When.isDay(meeting.time())
                && meeting.time().possiblyOverlaps(told.report().time());
    }

    private static boolean areOneSort(MeetingKind a, MeetingKind b) {
        return sort(a) == sort(b);
    }

    private static MeetingKind sort(MeetingKind kind) {
        return switch (kind) {
            case TALKS, SUMMIT, CONFERENCE, SIGNING -> MeetingKind.TALKS;
            case CALL, VISIT, INTERVIEW -> kind;
        };
    }

    private static boolean agree(Channel a, Channel b) {
        return a == b || a == Channel.UNKNOWN || b == Channel.UNKNOWN;
    }
}

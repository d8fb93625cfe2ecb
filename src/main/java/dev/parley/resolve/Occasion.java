package dev.parley.resolve;

import dev.parley.extract.Channel;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingReport;
import dev.parley.extract.MeetingStatus;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a report tells of a meeting, ready to be laid beside the meetings known so far. */
final class Occasion {
    private static final Set<MeetingStatus> AHEAD = EnumSet.of(MeetingStatus.PLANNED, MeetingStatus.PROPOSED);
    private static final Set<MeetingStatus> OVER = EnumSet.of(MeetingStatus.HELD, MeetingStatus.CANCELLED);

    private final Told<MeetingReport> told;
    private final Company company;
    private final List<LocationStrand> places;
    private final When when;

    Occasion(Told<MeetingReport> told) {
        this.told = told;
        company = companyOf(told);
        places = placesOf(told);
        when = new When(told.report().status(), told.report().time(), told.scene());
    }

    static List<LocationStrand> placesOf(Told<MeetingReport> told) {
        return told.report().locations().stream()
                .flatMap(local -> told.scene().strand(local, LocationStrand.class).stream())
                .distinct()
                .toList();
    }

    static Company companyOf(Told<MeetingReport> told) {
        Set<ActorStrand> named = told.report().participants().stream()
                .flatMap(participant -> told.scene().strand(participant.actor(), ActorStrand.class).stream())
                .filter(ActorStrand::isNamed)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Company(named, told.scene().namedActors());
    }

    Company company() {
        return company;
    }

    List<LocationStrand> places() {
        return places;
    }

    When when() {
        return when;
    }

    /** Whether nothing but time decides: the same sort of meeting, of the same people, at a place that agrees. */
    boolean mayBe(MeetingStrand meeting) {
        MeetingReport report = told.report();
        return !meeting.isToldIn(told.scene())
                && told.scene().mayMean(report.id(), meeting)
                && areOneSort(report.kind(), meeting.meetingKind())
                && agree(report.channel(), meeting.channel())
                && !(AHEAD.contains(report.status()) && OVER.contains(meeting.status()) && !when.isDated())
                && isPlaced(meeting)
                && company.mayBe(meeting.company())
                && (meeting.places().agreesWith(places) || isSameCompanyAndDay(meeting));
    }

    /** How many of the report's participants the meeting has. */
    long inCommon(MeetingStrand meeting) {
        return company.inCommon(meeting.company());
    }

    /** Without names on one side, only a place that both tell can speak for their being one. */
    private boolean isPlaced(MeetingStrand meeting) {
        return (company.isTold() && meeting.company().isTold())
                || (!places.isEmpty() && !meeting.places().places().isEmpty());
    }

    /** The same people on one day: two outlets that differ on the place, rather than two meetings. */
    private boolean isSameCompanyAndDay(MeetingStrand meeting) {
        return told.report().kind() != MeetingKind.VISIT
                && company.isSame(meeting.company())
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

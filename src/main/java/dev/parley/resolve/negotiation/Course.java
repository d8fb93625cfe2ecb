package dev.parley.resolve.negotiation;

import dev.parley.extract.MeetingStatus;
import dev.parley.resolve.Link;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.Tag;
import dev.parley.resolve.journal.Kept;
import dev.parley.resolve.journal.KeptList;
import dev.parley.resolve.journal.KeptSet;
import dev.parley.resolve.meeting.MeetingStrand;
import dev.parley.resolve.meeting.When;
import dev.parley.resolve.strand.ActorStrand;
import dev.parley.resolve.strand.Strand;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Meetings of the same sides; a negotiation once there are two of them. */
final class Course {
    private final Sides sides;
    private final Table table = new Table();
    private final Rounds rounds = new Rounds();
    private final Successions successions = new Successions();
    private final Set<MeetingStrand> meetings = new KeptSet<>();
    private final Set<MeetingStrand> cores = new KeptSet<>();
    private final List<Joining> waiting = new KeptList<>();
    private final List<Spoken> spoken = new KeptList<>();
    private final Kept<@Nullable NegotiationStrand> negotiation = new Kept<>(null);
    private final Kept<@Nullable Instant> last = new Kept<>(null);

    Course(Sides sides) {
        this.sides = sides;
    }

    /** What is part of it, why, and by which report. */
    private record Joining(Strand part, Tag.Reason reason, ReportId report) {}

    private record Spoken(IssueStrand issue, ReportId report) {}

    Table table() {
        return table;
    }

    Set<MeetingStrand> meetings() {
        return meetings;
    }

    Optional<NegotiationStrand> negotiation() {
        return Optional.ofNullable(negotiation.get());
    }

    /** Of its sides. Gives what is changed by it. */
    Set<Strand> meet(MeetingStrand meeting, Set<ActorStrand> sides, Set<ActorStrand> between) {
        cores.add(meeting);
        table.seat(meeting, sides, between);
        return join(meeting, Tag.Reason.SAME_SIDES);
    }

    Set<Strand> join(MeetingStrand meeting, Tag.Reason reason) {
        Set<Strand> changed = new LinkedHashSet<>();
        if (meetings.add(meeting)) {
            changed.addAll(part(meeting, reason, meeting.firstReport()));
        }
        if (meeting.lastScene().isDated()) {
            last.set(latest(last.get(), meeting.lastScene().knownFrom()));
        }
        begin(meeting, changed);
        NegotiationStrand gathered = negotiation.get();
        if (gathered != null) {
            gathered.tell(meeting);
            changed.add(gathered);
            changed.addAll(told(meeting));
        }
        return changed;
    }

    /** A statement or proposal, or a meeting. Gives what is changed by it. */
    Set<Strand> part(Strand part, Tag.Reason reason, ReportId report) {
        NegotiationStrand gathered = negotiation.get();
        if (gathered == null) {
            waiting.add(new Joining(part, reason, report));
            return Set.of();
        }
        part.links().add(Link.Kind.PART_OF, gathered.id(), reason, report);
        return Set.of(part);
    }

    /** Words of one of its people were on the issue. */
    Set<Strand> turnOn(IssueStrand issue, ReportId report) {
        NegotiationStrand gathered = negotiation.get();
        if (gathered == null) {
            spoken.add(new Spoken(issue, report));
            return Set.of();
        }
        gathered.turnOn(issue, report);
        return Set.of(gathered);
    }

    boolean isCore(MeetingStrand meeting) {
        return cores.contains(meeting);
    }

    boolean isAlone(MeetingStrand meeting) {
        return meetings.size() == 1 && meetings.contains(meeting);
    }

    /** Whether they sit or mediate there, or speak for somebody who does. */
    boolean isOf(ActorStrand actor) {
        Set<ActorStrand> own = table.sides();
        own.addAll(table.mediators());
        return own.contains(actor) || !Collections.disjoint(own, sides.of(actor));
    }

    /** Whether it was told of within so long before the meeting. */
    boolean isNear(MeetingStrand meeting, Duration most) {
        Instant told = last.get();
        return told == null
                || !meeting.lastScene().isDated()
                || Duration.between(told, meeting.lastScene().knownFrom()).abs().compareTo(most) <= 0;
    }

    private void begin(MeetingStrand meeting, Set<Strand> changed) {
        if (negotiation.get() != null
                || meetings.stream().filter(Course::isFirm).count() < 2
                || cores.stream().noneMatch(Course::tookPlace)) {
            return;
        }
        NegotiationStrand begun = new NegotiationStrand(meetings.iterator().next(), table, sides);
        negotiation.set(begun);
        waiting.forEach(joining -> changed.addAll(part(joining.part(), joining.reason(), joining.report())));
        spoken.forEach(each -> begun.turnOn(each.issue(), each.report()));
        for (MeetingStrand earlier : List.copyOf(meetings)) {
            if (earlier != meeting) {
                begun.tell(earlier);
                changed.addAll(told(earlier));
            }
        }
    }

    private Collection<Strand> told(MeetingStrand meeting) {
        Set<Strand> changed = new LinkedHashSet<>(successions.tell(meeting));
        if (cores.contains(meeting)) {
            changed.addAll(rounds.tell(meeting));
        }
        for (RoundStrand round : rounds.of(meeting).stream().toList()) {
            round.links()
                    .lead(
                            Link.Kind.PART_OF,
                            Tag.Reason.SAME_SIDES,
                            idOf(negotiation.get()),
                            List.of(round.firstReport()));
        }
        return changed;
    }

    private static @Nullable String idOf(@Nullable Strand strand) {
        return strand == null ? null : strand.id();
    }

    /** More than an idea, and told well enough to be one of its own. */
    private static boolean isFirm(MeetingStrand meeting) {
        return meeting.status() != MeetingStatus.PROPOSED
                && meeting.status() != MeetingStatus.DENIED
                && When.isBounded(meeting.time());
    }

    private static boolean tookPlace(MeetingStrand meeting) {
        return Rounds.KINDS.contains(meeting.meetingKind()) && Rounds.HAPPENED.contains(meeting.status());
    }

    private static Instant latest(@Nullable Instant one, Instant other) {
        return one == null || other.isAfter(one) ? other : one;
    }
}

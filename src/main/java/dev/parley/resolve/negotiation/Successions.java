package dev.parley.resolve.negotiation;

import dev.parley.extract.MeetingStatus;
import dev.parley.resolve.Link;
import dev.parley.resolve.Tag;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.journal.KeptSet;
import dev.parley.resolve.meeting.MeetingStrand;
import dev.parley.resolve.meeting.When;
import dev.parley.resolve.strand.Strand;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which meetings of a negotiation stand in for those that were put off or called off before. */
final class Successions {
    private static final Set<MeetingStatus> OFF = EnumSet.of(MeetingStatus.POSTPONED, MeetingStatus.CANCELLED);
    private static final Set<MeetingStatus> ON =
            EnumSet.of(MeetingStatus.HELD, MeetingStatus.ONGOING, MeetingStatus.PLANNED);
    private static final int DAYS = 120;

    private final Set<MeetingStrand> off = new KeptSet<>();
    /** What the article in hand plans: "A and B will meet on Friday. Their meeting, first set for Monday, was put off". */
    private final Set<MeetingStrand> ahead = new KeptSet<>();

    private final Map<MeetingStrand, Optional<MeetingStrand>> successors = new KeptMap<>();

    /** Those whose links are other than before. */
    Set<Strand> tell(MeetingStrand meeting) {
        Set<Strand> changed = new LinkedHashSet<>();
        List.copyOf(ahead).stream()
                .filter(plan -> !plan.lastScene().equals(meeting.lastScene()))
                .forEach(ahead::remove);
        if (OFF.contains(meeting.status())) {
            ahead.remove(meeting);
            off.add(meeting);
            if (successorOf(meeting).isEmpty()) {
                List.copyOf(ahead).stream()
                        .filter(plan -> !standsIn(plan) && mayStandIn(plan, meeting))
                        .findFirst()
                        .ifPresent(plan -> changed.add(standIn(plan, meeting)));
            }
            return changed;
        }
        if (off.remove(meeting)) {
            successorOf(meeting).ifPresent(successor -> {
                successors.put(meeting, Optional.empty());
                successor.links().lead(Link.Kind.FOLLOWS, Tag.Reason.IN_STEAD, null, List.of());
                changed.add(successor);
            });
        }
        if (ON.contains(meeting.status()) && !standsIn(meeting)) {
            inSteadOf(meeting).ifPresent(before -> changed.add(standIn(meeting, before)));
        }
        if (meeting.status() == MeetingStatus.PLANNED) {
            ahead.add(meeting);
        } else {
            ahead.remove(meeting);
        }
        return changed;
    }

    private boolean standsIn(MeetingStrand meeting) {
        return successors.containsValue(Optional.of(meeting));
    }

    private Strand standIn(MeetingStrand meeting, MeetingStrand before) {
        successors.put(before, Optional.of(meeting));
        meeting.links()
                .lead(
                        Link.Kind.FOLLOWS,
                        Tag.Reason.IN_STEAD,
                        before.id(),
                        List.of(before.firstReport(), meeting.firstReport()));
        return meeting;
    }

    private Optional<MeetingStrand> successorOf(MeetingStrand meeting) {
        return successors.getOrDefault(meeting, Optional.empty());
    }

    private Optional<MeetingStrand> inSteadOf(MeetingStrand meeting) {
        return List.copyOf(off).reversed().stream()
                .filter(before -> successorOf(before).isEmpty() && mayStandIn(meeting, before))
                .findFirst();
    }

    private static boolean mayStandIn(MeetingStrand meeting, MeetingStrand before) {
        boolean alike = before.meetingKind() == meeting.meetingKind()
                || (Rounds.KINDS.contains(before.meetingKind()) && Rounds.KINDS.contains(meeting.meetingKind()));
        return alike && meeting.lastScene().isNear(before.lastScene(), DAYS) && isAfter(before, meeting);
    }

    private static boolean isAfter(MeetingStrand before, MeetingStrand meeting) {
        return When.isBounded(meeting.time())
                && (before.time().isKnown()
                        ? before.time().definitelyBefore(meeting.time())
                        : before.lastScene().published().definitelyBefore(meeting.time()));
    }
}

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
    private final Map<MeetingStrand, Optional<MeetingStrand>> successors = new KeptMap<>();

    /** Those whose links are other than before. */
    Set<Strand> tell(MeetingStrand meeting) {
        Set<Strand> changed = new LinkedHashSet<>();
        if (OFF.contains(meeting.status())) {
            off.add(meeting);
            return changed;
        }
        if (off.remove(meeting)) {
            successorOf(meeting).ifPresent(successor -> {
                successors.put(meeting, Optional.empty());
                successor.links().lead(Link.Kind.FOLLOWS, Tag.Reason.IN_STEAD, null, List.of());
                changed.add(successor);
            });
        }
        if (ON.contains(meeting.status()) && !successors.containsValue(Optional.of(meeting))) {
            inSteadOf(meeting).ifPresent(before -> {
                successors.put(before, Optional.of(meeting));
                meeting.links()
                        .lead(
                                Link.Kind.FOLLOWS,
                                Tag.Reason.IN_STEAD,
                                before.id(),
                                List.of(before.firstReport(), meeting.firstReport()));
                changed.add(meeting);
            });
        }
        return changed;
    }

    private Optional<MeetingStrand> successorOf(MeetingStrand meeting) {
        return successors.getOrDefault(meeting, Optional.empty());
    }

    private Optional<MeetingStrand> inSteadOf(MeetingStrand meeting) {
        return List.copyOf(off).reversed().stream()
                .filter(before -> successorOf(before).isEmpty())
                .filter(before -> before.meetingKind() == meeting.meetingKind()
                        || Rounds.KINDS.contains(before.meetingKind()) && Rounds.KINDS.contains(meeting.meetingKind()))
                .filter(before -> meeting.lastScene().isNear(before.lastScene(), DAYS))
                .filter(before -> isAfter(before, meeting))
                .findFirst();
    }

    private static boolean isAfter(MeetingStrand before, MeetingStrand meeting) {
        return When.isBounded(meeting.time())
                && (before.time().isKnown()
                        ? before.time().definitelyBefore(meeting.time())
                        : before.lastScene().published().definitelyBefore(meeting.time()));
    }
}

package dev.parley.resolve.negotiation;

import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.resolve.Link;
import dev.parley.resolve.Tag;
import dev.parley.resolve.journal.KeptList;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.meeting.MeetingStrand;
import dev.parley.resolve.meeting.When;
import dev.parley.resolve.strand.Strand;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rounds of one negotiation, in order of time: only what took place, on days that are told, can be put in order. */
final class Rounds {
    private static final Comparator<RoundStrand> ORDER =
            Comparator.comparing(RoundStrand::firstDay).thenComparing(Strand::id);
    static final Set<MeetingKind> KINDS =
            EnumSet.of(MeetingKind.TALKS, MeetingKind.SUMMIT, MeetingKind.CONFERENCE, MeetingKind.SIGNING);
    static final Set<MeetingStatus> HAPPENED = EnumSet.of(MeetingStatus.HELD, MeetingStatus.ONGOING);

    /** No round lasts longer, in days. */
    private static final int LONGEST = 60;

    private final List<RoundStrand> inOrder = new KeptList<>();
    private final Map<MeetingStrand, RoundStrand> of = new KeptMap<>();

    static boolean isRound(MeetingStrand meeting) {
        return KINDS.contains(meeting.meetingKind())
                && HAPPENED.contains(meeting.status())
                && When.isDated(meeting.time());
    }

    /** Those that are other than before, and meetings whose links are. */
    Set<Strand> tell(MeetingStrand meeting) {
        RoundStrand round = of.get(meeting);
        if (round == null && !isRound(meeting)) {
            return Set.of();
        }
        Set<Strand> changed = new LinkedHashSet<>();
        if (round == null) {
            round = near(meeting).orElseGet(() -> new RoundStrand(meeting));
            of.put(meeting, round);
            changed.add(meeting);
        }
        round.tell(meeting);
        int from = put(round);
        meeting.links().lead(Link.Kind.PART_OF, Tag.Reason.SAME_DAYS, round.id(), List.of(meeting.firstReport()));
        changed.add(round);
        changed.addAll(numbered(from));
        return changed;
    }

    Optional<RoundStrand> of(MeetingStrand meeting) {
        return Optional.ofNullable(of.get(meeting));
    }

    /** Searched from the end, since news are mostly of what was last. */
    private Optional<RoundStrand> near(MeetingStrand meeting) {
        LocalDate first = meeting.time().firstDay().orElse(LocalDate.MAX).minusDays(LONGEST);
        for (int place = inOrder.size() - 1; place >= 0; place--) {
            RoundStrand round = inOrder.get(place);
            if (round.firstDay().isBefore(first)) {
                return Optional.empty();
            }
            if (round.isOneWith(meeting)) {
                return Optional.of(round);
            }
        }
        return Optional.empty();
    }

    /** In its place. Gives the first place at which another stands than before. */
    private int put(RoundStrand round) {
        int before = inOrder.lastIndexOf(round);
        if (before < 0) {
            before = inOrder.size();
            inOrder.add(round);
        }
        int now = before;
        while (now > 0 && ORDER.compare(inOrder.get(now - 1), round) > 0) {
            inOrder.set(now, inOrder.get(--now));
        }
        while (now < inOrder.size() - 1 && ORDER.compare(inOrder.get(now + 1), round) < 0) {
            inOrder.set(now, inOrder.get(++now));
        }
        inOrder.set(now, round);
        return Math.min(before, now);
    }

    private Set<Strand> numbered(int from) {
        Set<Strand> changed = new LinkedHashSet<>();
        for (int place = from; place < inOrder.size(); place++) {
            RoundStrand round = inOrder.get(place);
            if (round.stand(place + 1)) {
                changed.add(round);
            }
            changed.addAll(round.follow(place == 0 ? null : inOrder.get(place - 1)));
        }
        return changed;
    }
}

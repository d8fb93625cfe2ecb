package dev.parley.resolve.negotiation;

import dev.parley.resolve.Facts;
import dev.parley.resolve.Link;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.Tag;
import dev.parley.resolve.Thing;
import dev.parley.resolve.journal.Kept;
import dev.parley.resolve.journal.KeptSet;
import dev.parley.resolve.meeting.MeetingStrand;
import dev.parley.resolve.meeting.TimeGap;
import dev.parley.resolve.name.RoundNumber;
import dev.parley.resolve.name.Spelling;
import dev.parley.resolve.place.LocationStrand;
import dev.parley.resolve.strand.Strand;
import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A round of a negotiation while the story is told: meetings of its sides on the same days and at the same place. */
final class RoundStrand extends Strand {
    private final Set<MeetingStrand> meetings = new KeptSet<>();
    private final Kept<Integer> place = new Kept<>(0);

    RoundStrand(MeetingStrand first) {
        super(first.id() + "-r", Thing.Kind.ROUND);
    }

    void tell(MeetingStrand meeting) {
        meetings.add(meeting);
        gather(meeting);
    }

    MeetingStrand opening() {
        return meetings.iterator().next();
    }

    LocalDate firstDay() {
        return meetings.stream()
                .flatMap(meeting -> meeting.time().firstDay().stream())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    LocalDate lastDay() {
        return meetings.stream()
                .flatMap(meeting -> meeting.time().lastDay().stream())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /** Gives whether it was another. */
    boolean stand(int newPlace) {
        boolean isOther = place.get() != newPlace;
        place.set(newPlace);
        return isOther;
    }

    /** Lets it follow on that one. Gives what is changed by it. */
    Set<Strand> follow(@Nullable RoundStrand before) {
        Set<Strand> changed = new LinkedHashSet<>();
        String round = before == null ? null : before.id();
        String meeting = before == null ? null : before.opening().id();
        if (links().lead(Link.Kind.FOLLOWS, Tag.Reason.NEXT_ROUND, round, evidence(before))) {
            changed.add(this);
        }
        if (opening().links().lead(Link.Kind.FOLLOWS, Tag.Reason.NEXT_ROUND, meeting, evidence(before))) {
            changed.add(opening());
        }
        return changed;
    }

    /** On common days, or on days next to each other at one place; and nothing speaks for two rounds. */
    boolean isOneWith(MeetingStrand meeting) {
        return meetings.stream().allMatch(known -> agree(known, meeting))
                && (meetings.stream().anyMatch(known -> known.time().possiblyOverlaps(meeting.time()))
                        || meetings.stream().anyMatch(known -> isRightBeside(known, meeting)));
    }

    @Override
    public Facts facts() {
        return new Facts.OfRound(name(), place.get(), number(), time());
    }

    private List<ReportId> evidence(@Nullable RoundStrand before) {
        return before == null ? List.of() : List.of(before.firstReport(), firstReport());
    }

    private static boolean agree(MeetingStrand known, MeetingStrand meeting) {
        return (known.places().agreesWith(List.copyOf(meeting.places().places())) || isOfOneName(known, meeting))
                && (known.numbers().isEmpty()
                        || meeting.numbers().isEmpty()
                        || !Collections.disjoint(known.numbers(), meeting.numbers()));
    }

    private static boolean isOfOneName(MeetingStrand known, MeetingStrand meeting) {
        Set<String> names = known.places().places().stream()
                .map(place -> Spelling.folded(place.name()))
                .collect(Collectors.toSet());
        return meeting.places().places().stream().anyMatch(place -> names.contains(Spelling.folded(place.name())));
    }

    private static boolean isRightBeside(MeetingStrand known, MeetingStrand meeting) {
        return TimeGap.days(known.time(), meeting.time()) == 0
                && known.places().isSameAs(List.copyOf(meeting.places().places()));
    }

    /** The one number that it is told to have. */
    private @Nullable Integer number() {
        Set<Integer> numbers = meetings.stream()
                .flatMap(meeting -> meeting.numbers().stream())
                .map(RoundNumber::number)
                .collect(Collectors.toSet());
        return numbers.size() == 1 ? numbers.iterator().next() : null;
    }

    private TimeSpan time() {
        return lastDay().equals(LocalDate.MAX) ? TimeSpan.unknown() : TimeSpan.lasting(firstDay(), lastDay());
    }

    private String name() {
        String where = meetings.stream()
                .flatMap(meeting -> meeting.places().places().stream())
                .map(LocationStrand::name)
                .findFirst()
                .map(town -> " in " + town)
                .orElse("");
        return "Talks" + where + ", " + time().edtf();
    }
}

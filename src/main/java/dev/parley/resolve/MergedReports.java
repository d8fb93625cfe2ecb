package dev.parley.resolve;

import dev.parley.extract.ActorReport;
import dev.parley.extract.Channel;
import dev.parley.extract.LocationReport;
import dev.parley.extract.MeetingReport;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.Participant;
import dev.parley.extract.ProposalReport;
import dev.parley.extract.Quotation;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two reports of one article that turned out to be of the same thing, as one: the first's values, everything's mentions. */
final class MergedReports {
    /** From what is least to what is most certain to be the end of it. */
    private static final Comparator<MeetingStatus> FARTHER = Comparator.comparingInt(status -> switch (status) {
        case PROPOSED -> 0;
        case PLANNED -> 1;
        case DENIED -> 2;
        case POSTPONED -> 3;
        case CANCELLED -> 4;
        case ONGOING -> 5;
        case HELD -> 6;
    });

    private MergedReports() {}

    static ActorReport actor(ActorReport first, ActorReport second) {
        List<String> aliases = Stream.of(first.aliases(), List.of(second.name()), second.aliases())
                .flatMap(Collection::stream)
                .filter(alias -> !alias.equals(first.name()))
                .distinct()
                .toList();
        return new ActorReport(
                first.id(),
                first.name(),
                first.kind(),
                aliases,
                distinct(first.titles(), second.titles()),
                distinct(first.represents(), second.represents()),
                sorted(first.mentions(), second.mentions(), Comparator.comparing(m -> m.span())));
    }

    static LocationReport location(LocationReport first, LocationReport second) {
        return new LocationReport(
                first.id(),
                first.name(),
                first.kind(),
                first.country(),
                first.latitude(),
                first.longitude(),
                first.within(),
                sorted(first.mentions(), second.mentions(), Comparator.comparing(m -> m.span())));
    }

    /** The status that says most, with its time if it has one. */
    static MeetingReport meeting(MeetingReport first, MeetingReport second) {
        boolean isSecondFarther = FARTHER.compare(second.status(), first.status()) > 0;
        MeetingReport far = isSecondFarther ? second : first;
        MeetingReport near = isSecondFarther ? first : second;
        return new MeetingReport(
                first.id(),
                first.kind(),
                first.channel() == Channel.UNKNOWN ? second.channel() : first.channel(),
                far.status(),
                participants(first, second),
                distinct(far.locations(), near.locations()),
                far.time().isKnown() ? far.time().narrowedBy(near.time()).orElse(far.time()) : near.time(),
                far.duration() == null ? near.duration() : far.duration(),
                sorted(first.mentions(), second.mentions(), Comparator.comparing(Quotation::span)));
    }

    private static List<Participant> participants(MeetingReport first, MeetingReport second) {
        Map<String, Participant> byActor = new LinkedHashMap<>();
        Stream.concat(first.participants().stream(), second.participants().stream())
                .forEach(participant -> byActor.putIfAbsent(participant.actor(), participant));
        return List.copyOf(byActor.values());
    }

    static ProposalReport proposal(ProposalReport first, ProposalReport second) {
        return new ProposalReport(
                first.id(),
                first.name(),
                first.owner() == null ? second.owner() : first.owner(),
                sorted(first.mentions(), second.mentions(), Comparator.comparing(m -> m.span())),
                sorted(first.moves(), second.moves(), Comparator.comparing(m -> m.span())));
    }

    private static <T> List<T> distinct(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    private static <T> List<T> sorted(List<T> first, List<T> second, Comparator<T> order) {
        return Stream.concat(first.stream(), second.stream())
                .distinct()
                .sorted(order)
                .toList();
    }
}

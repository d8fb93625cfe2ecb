package dev.parley.resolve;

import dev.parley.extract.ActorReport;
import dev.parley.extract.LocationReport;
import dev.parley.extract.ProposalReport;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Two reports of one article that turned out to be of the same thing, as one: the first's values, everything's mentions. */
final class MergedReports {
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

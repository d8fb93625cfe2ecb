package dev.parley.resolve.negotiation;

import dev.parley.resolve.Facts;
import dev.parley.resolve.Link;
import dev.parley.resolve.Thing;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was said and proposed, and which of it belongs to a negotiation. */
final class Told {
    private final Snapshot story;
    private final Issues issues;

    Told(Snapshot story, Issues issues) {
        this.story = story;
        this.issues = issues;
    }

    List<Membership> statements(Course course) {
        return of(course, Thing.Kind.STATEMENT, Link.Kind.MADE_BY);
    }

    List<Membership> proposals(Course course) {
        return of(course, Thing.Kind.PROPOSAL, Link.Kind.OWNED_BY);
    }

    /** With how many of these speak of each. */
    NavigableMap<Issue, Integer> issues(List<Membership> statements, List<Membership> proposals) {
        NavigableMap<Issue, Integer> counts = new TreeMap<>();
        Stream.concat(statements.stream(), proposals.stream())
                .flatMap(member -> story.of(member.thing()).stream())
                .flatMap(known -> issues.in(text(known)).stream())
                .forEach(issue -> counts.merge(issue, 1, Integer::sum));
        return counts;
    }

    static String text(Snapshot.Known known) {
        return switch (known.version().facts()) {
            case Facts.OfStatement said -> said.text();
            case Facts.OfProposal proposal -> proposal.name();
            default -> "";
        };
    }

    private List<Membership> of(Course course, Thing.Kind kind, Link.Kind by) {
        Set<String> meetings = course.members().stream().map(Membership::thing).collect(Collectors.toSet());
        return story.all(kind).stream()
                .flatMap(known ->
                        reason(known, course, meetings, by).map(reason -> new Membership(known.id(), reason)).stream())
                .toList();
    }

    private Optional<Membership.Reason> reason(
            Snapshot.Known known, Course course, Set<String> meetings, Link.Kind by) {
        if (Stream.of(Link.Kind.ABOUT, Link.Kind.SAID_AT)
                .flatMap(known::targets)
                .anyMatch(meetings::contains)) {
            return Optional.of(Membership.Reason.ABOUT_MEETING);
        }
        Set<String> whose = known.targets(by)
                .flatMap(actor -> Stream.concat(Stream.of(actor), story.sidesOf(actor).stream()))
                .collect(Collectors.toCollection(HashSet::new));
        whose.removeIf(
                actor -> !course.sides().contains(actor) && !course.mediators().contains(actor));
        return !whose.isEmpty() && course.isToldIn(known.version().reports())
                ? Optional.of(Membership.Reason.BESIDE_MEETING)
                : Optional.empty();
    }
}

package dev.parley.resolve.negotiation;

import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.Role;
import dev.parley.resolve.Facts;
import dev.parley.resolve.Link;
import dev.parley.resolve.Story;
import dev.parley.resolve.Thing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gathers what belongs to one negotiation: a pure function of the story as it was known at a moment. Meetings are gone
 * through in the order in which they became known; each goes on with a negotiation of its sides or begins one.
 */
public final class Negotiations {
    private static final Duration ASIDE = Duration.ofDays(90);
    private static final Set<MeetingKind> ROUNDS =
            EnumSet.of(MeetingKind.TALKS, MeetingKind.SUMMIT, MeetingKind.CONFERENCE);
    private static final Set<MeetingStatus> HAPPENED = EnumSet.of(MeetingStatus.HELD, MeetingStatus.ONGOING);

    private final Snapshot story;
    private final Issues issues;
    private final List<Course> courses = new ArrayList<>();

    private Negotiations(Snapshot story, Issues issues) {
        this.story = story;
        this.issues = issues;
    }

    /** Those of at least two meetings, by their ids. */
    public static List<Negotiation> of(Story story, Instant moment, Issues issues) {
        return new Negotiations(new Snapshot(story, moment), issues).gathered();
    }

    private List<Negotiation> gathered() {
        List<Snapshot.Known> aside = new ArrayList<>();
        for (Snapshot.Known meeting : story.all(Thing.Kind.MEETING)) {
            NavigableSet<String> sides = sidesOf(meeting);
            if (sides.size() < 2) {
                aside.add(meeting);
            } else {
                goOn(meeting, sides);
            }
        }
        aside.forEach(this::joinAside);
        Told told = new Told(story, issues);
        return courses.stream()
                .filter(course -> course.members().size() > 1)
                .map(course -> negotiation(course, told))
                .sorted(Comparator.comparing(Negotiation::id))
                .toList();
    }

    private NavigableSet<String> sidesOf(Snapshot.Known meeting) {
        return meeting.participants(Role.PARTY)
                .flatMap(actor -> story.sidesOf(actor).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void goOn(Snapshot.Known meeting, NavigableSet<String> sides) {
        Optional<Course> known = courses.stream()
                .filter(course -> course.inCommon(sides, meeting) > 1)
                .max(Comparator.comparingLong((Course course) -> course.inCommon(sides, meeting))
                        .thenComparingInt(courses::indexOf));
        if (known.isEmpty() && joinAside(meeting)) {
            return;
        }
        known.orElseGet(this::begun).add(meeting, sides, between(meeting));
    }

    private Course begun() {
        courses.add(new Course());
        return courses.getLast();
    }

    private NavigableSet<String> between(Snapshot.Known meeting) {
        return Stream.of(Role.MEDIATOR, Role.HOST)
                .flatMap(meeting::participants)
                .flatMap(actor -> Stream.concat(Stream.of(actor), story.sidesOf(actor).stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A mediator of the negotiation with one of its sides; only where no other negotiation may be meant. */
    private boolean joinAside(Snapshot.Known meeting) {
        Set<String> all = meeting.targets(Link.Kind.HAS_PARTICIPANT)
                .flatMap(actor -> Stream.concat(Stream.of(actor), story.sidesOf(actor).stream()))
                .collect(Collectors.toSet());
        List<Course> fitting = courses.stream()
                .filter(course -> course.mediators().stream().anyMatch(all::contains)
                        && course.sides().stream().anyMatch(all::contains)
                        && course.isNear(meeting, ASIDE))
                .toList();
        if (fitting.size() != 1) {
            return false;
        }
        fitting.getFirst().join(meeting, Membership.Reason.MEDIATOR_AND_SIDE);
        return true;
    }

    private Negotiation negotiation(Course course, Told told) {
        List<Membership> statements = told.statements(course);
        List<Membership> proposals = told.proposals(course);
        return new Negotiation(
                course.id(),
                course.sides().stream().map(story::nameOf).sorted().collect(Collectors.joining(", ")),
                course.sides(),
                course.mediators(),
                inOrder(course.members()),
                rounds(course),
                statements,
                proposals,
                told.issues(statements, proposals));
    }

    private List<Membership> inOrder(List<Membership> meetings) {
        return meetings.stream()
                .sorted(Comparator.comparing((Membership member) ->
                                Course.moment(story.of(member.thing()).orElseThrow()))
                        .thenComparing(Membership::thing))
                .toList();
    }

    private static List<Negotiation.Round> rounds(Course course) {
        List<Negotiation.Round> rounds = new ArrayList<>();
        int place = 0;
        for (Snapshot.Known meeting : course.cores().stream()
                .sorted(Comparator.comparing(Course::moment).thenComparing(Snapshot.Known::id))
                .toList()) {
            Facts.OfMeeting facts = (Facts.OfMeeting) meeting.version().facts();
            if (ROUNDS.contains(facts.kind())) {
                boolean isHeld = HAPPENED.contains(facts.status());
                place += isHeld ? 1 : 0;
                rounds.add(new Negotiation.Round(meeting.id(), isHeld ? place : 0));
            }
        }
        return List.copyOf(rounds);
    }
}

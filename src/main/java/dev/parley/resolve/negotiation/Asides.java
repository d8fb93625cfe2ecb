package dev.parley.resolve.negotiation;

import dev.parley.extract.Role;
import dev.parley.resolve.Tag;
import dev.parley.resolve.journal.KeptList;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.meeting.MeetingStrand;
import dev.parley.resolve.strand.ActorStrand;
import dev.parley.resolve.strand.Strand;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Meetings at which only one side of a negotiation sat, with somebody who mediates in it. */
final class Asides {
    private static final Duration NEAR = Duration.ofDays(90);

    private final Sides sides;
    private final Map<MeetingStrand, Course> courses;
    private final CourseIndex index;
    private final Map<ActorStrand, List<MeetingStrand>> waiting = new KeptMap<>();

    /** @param courses those of the meetings that have one */
    Asides(Sides sides, Map<MeetingStrand, Course> courses, CourseIndex index) {
        this.sides = sides;
        this.courses = courses;
        this.index = index;
    }

    Set<ActorStrand> sidesOf(MeetingStrand meeting) {
        return of(meeting, Role.PARTY::equals);
    }

    /** Those who mediated there, and those for whom they did. */
    Set<ActorStrand> between(MeetingStrand meeting) {
        Set<ActorStrand> between = of(meeting, Role.MEDIATOR::equals);
        meeting.participants().forEach((actor, roles) -> {
            if (actor.isNamed() && mostly(roles) == Role.MEDIATOR) {
                between.add(actor);
            }
        });
        return between;
    }

    /** With the only negotiation that fits. What is touched by it; the meeting waits when there is none. */
    Set<Strand> join(MeetingStrand meeting) {
        Set<ActorStrand> present = of(meeting, role -> true);
        meeting.participants().keySet().stream().filter(ActorStrand::isNamed).forEach(present::add);
        List<Course> fitting = index.ofMediators(present, meeting).stream()
                .filter(course -> !Collections.disjoint(course.table().mediators(), present)
                        && !Collections.disjoint(course.table().sides(), present)
                        && course.isNear(meeting, NEAR))
                .toList();
        if (fitting.size() != 1) {
            present.forEach(actor ->
                    waiting.computeIfAbsent(actor, a -> new KeptList<>()).add(meeting));
            return Set.of();
        }
        courses.put(meeting, fitting.getFirst());
        return fitting.getFirst().join(meeting, Tag.Reason.MEDIATOR_AND_SIDE);
    }

    /** Those at which somebody was of whom it was not told what part they had in it. */
    List<MeetingStrand> waitingFor(ActorStrand actor) {
        return waiting.getOrDefault(actor, List.of()).stream()
                .filter(meeting -> !courses.containsKey(meeting))
                .distinct()
                .toList();
    }

    /** Who was there is seen to mediate: what was told before may be part of the negotiation. */
    Set<Strand> joinThose(ActorStrand mediator) {
        Set<Strand> touched = new LinkedHashSet<>();
        Set<MeetingStrand> those = new LinkedHashSet<>(waiting.getOrDefault(mediator, List.of()));
        waiting.computeIfPresent(mediator, (actor, meetings) -> new KeptList<>());
        for (MeetingStrand meeting : those) {
            Course course = courses.get(meeting);
            if (course == null
                    || course.isAlone(meeting) && !course.table().mediators().contains(mediator)) {
                touched.addAll(rejoined(meeting, course));
            }
        }
        return touched;
    }

    private Set<Strand> rejoined(MeetingStrand meeting, @Nullable Course alone) {
        if (alone == null) {
            return join(meeting);
        }
        index.remove(alone);
        Set<Strand> touched = join(meeting);
        if (courses.get(meeting) == alone) {
            index.add(alone, sidesOf(meeting), between(meeting));
        }
        return touched;
    }

    private Set<ActorStrand> of(MeetingStrand meeting, Predicate<Role> wanted) {
        Set<ActorStrand> all = new LinkedHashSet<>();
        meeting.participants().forEach((actor, roles) -> {
            if (wanted.test(mostly(roles))) {
                all.addAll(sides.of(actor));
            }
        });
        return all;
    }

    /** As links have it: the one told most often, of several the most telling. */
    private static Role mostly(Map<Role, Integer> roles) {
        return roles.entrySet().stream()
                .max(Map.Entry.<Role, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(Role.PARTY);
    }
}

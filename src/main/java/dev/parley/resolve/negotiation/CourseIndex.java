package dev.parley.resolve.negotiation;

import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.journal.KeptSet;
import dev.parley.resolve.meeting.MeetingStrand;
import dev.parley.resolve.strand.ActorStrand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Courses by who sits there; those that fell silent long ago are forgotten, since news are told in their order. */
final class CourseIndex {
    /** A longer silence parts two negotiations of the same sides. */
    private static final Duration LONGEST_SILENCE = Duration.ofDays(550);

    private final Sides sides;
    private final Map<ActorStrand, Set<Course>> bySide = new KeptMap<>();
    private final Map<ActorStrand, Set<Course>> byMediator = new KeptMap<>();

    CourseIndex(Sides sides) {
        this.sides = sides;
    }

    void add(Course course, Set<ActorStrand> met, Set<ActorStrand> between) {
        for (ActorStrand side : met) {
            put(bySide, side, course);
            sides.members(side).forEach(member -> put(bySide, member, course));
        }
        between.forEach(mediator -> put(byMediator, mediator, course));
    }

    void remove(Course course) {
        for (ActorStrand actor : course.table().everybody()) {
            drop(bySide, actor, course);
            drop(byMediator, actor, course);
            sides.members(actor).forEach(member -> drop(bySide, member, course));
        }
    }

    private static void drop(Map<ActorStrand, Set<Course>> index, ActorStrand actor, Course course) {
        Optional.ofNullable(index.get(actor)).ifPresent(courses -> courses.remove(course));
    }

    /** All where at least two of these may sit: it is enough to look for all but the busiest. */
    Set<Course> ofSides(Set<ActorStrand> met, MeetingStrand meeting) {
        List<Set<Course>> each = new ArrayList<>();
        for (ActorStrand side : met) {
            Set<Course> found = new LinkedHashSet<>(fresh(bySide, side, meeting));
            sides.members(side).forEach(member -> found.addAll(fresh(bySide, member, meeting)));
            each.add(found);
        }
        each.sort(Comparator.comparingInt(Set::size));
        Set<Course> courses = new LinkedHashSet<>();
        each.stream().limit(Math.max(1, each.size() - 1)).forEach(courses::addAll);
        return courses;
    }

    Set<Course> ofMediators(Set<ActorStrand> present, MeetingStrand meeting) {
        Set<Course> courses = new LinkedHashSet<>();
        present.forEach(actor -> courses.addAll(fresh(byMediator, actor, meeting)));
        return courses;
    }

    private static Set<Course> fresh(Map<ActorStrand, Set<Course>> index, ActorStrand actor, MeetingStrand meeting) {
        Set<Course> courses = index.getOrDefault(actor, Set.of());
        List<Course> silent = courses.stream()
                .filter(course -> !course.isNear(meeting, LONGEST_SILENCE))
                .toList();
        silent.forEach(courses::remove);
        return courses;
    }

    private static void put(Map<ActorStrand, Set<Course>> index, ActorStrand actor, Course course) {
        index.computeIfAbsent(actor, a -> new KeptSet<>()).add(course);
    }
}

package dev.parley.resolve.negotiation;

import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingReport;
import dev.parley.extract.MeetingStatus;
import dev.parley.resolve.Issues;
import dev.parley.resolve.Tag;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.journal.KeptSet;
import dev.parley.resolve.meeting.MeetingStrand;
import dev.parley.resolve.strand.ActorStrand;
import dev.parley.resolve.strand.Scene;
import dev.parley.resolve.strand.Strand;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which meetings are of one negotiation: those at which the same sides met, and those of a mediator with one of
 * them. Each meeting goes on with a negotiation of its sides or begins one, in the order in which they become known.
 */
public final class Negotiations {
    /** Where more are at one table it is a congress, not a negotiation. */
    private static final int MOST_SIDES = 12;

    private static final Set<MeetingStatus> TALKED_OF = EnumSet.of(MeetingStatus.DENIED, MeetingStatus.PROPOSED);

    private final Sides sides = new Sides();
    private final CourseIndex index = new CourseIndex(sides);
    private final Map<MeetingStrand, Course> courses = new KeptMap<>();
    private final Set<ActorStrand> unplaced = new KeptSet<>();
    private final Asides asides = new Asides(sides, courses, index);
    private final Matters matters;

    public Negotiations(Issues issues) {
        matters = new Matters(issues, courses);
    }

    /** Once everything that was published at a moment has been told. Those touched. */
    public Set<Strand> tell(List<Scene> scenes) {
        Set<Strand> touched = new LinkedHashSet<>();
        scenes.forEach(scene -> scene.actors().forEach(sides::learn));
        for (Scene scene : scenes) {
            scene.actors().stream()
                    .filter(this::isPlacedNow)
                    .flatMap(actor -> asides.waitingFor(actor).stream())
                    .forEach(meeting -> touched.addAll(tell(meeting)));
            for (MeetingStrand meeting : meetings(scene)) {
                touched.addAll(tell(meeting));
            }
        }
        scenes.forEach(scene -> touched.addAll(matters.tell(scene, meetings(scene))));
        return touched;
    }

    /** Whether it has become known for whom they sit at a table. */
    private boolean isPlacedNow(ActorStrand actor) {
        if (sides.of(actor).isEmpty()) {
            unplaced.add(actor);
            return false;
        }
        return unplaced.remove(actor);
    }

    private static List<MeetingStrand> meetings(Scene scene) {
        return scene.strands(scene.extraction().meetings().stream().map(MeetingReport::id), MeetingStrand.class);
    }

    private Set<Strand> tell(MeetingStrand meeting) {
        if (meeting.meetingKind() == MeetingKind.INTERVIEW) {
            return Set.of();
        }
        Set<ActorStrand> between = asides.between(meeting);
        Set<ActorStrand> met = asides.sidesOf(meeting);
        Course known = courses.get(meeting);
        if (known != null) {
            return known.isCore(meeting)
                    ? meet(known, meeting, met, between)
                    : known.join(meeting, Tag.Reason.MEDIATOR_AND_SIDE);
        }
        Optional<Course> fitting = met.size() < 2 ? Optional.empty() : ofTheSameSides(met, meeting);
        if (fitting.isPresent()) {
            return meet(fitting.get(), meeting, met, between);
        }
        Set<Strand> aside = asides.join(meeting);
        if (!aside.isEmpty() || courses.containsKey(meeting)) {
            return aside;
        }
        return met.size() < 2 || met.size() > MOST_SIDES || TALKED_OF.contains(meeting.status())
                ? Set.of()
                : meet(new Course(sides), meeting, met, between);
    }

    /** The one at whose table most of them sit, and among equals that of most meetings. */
    private Optional<Course> ofTheSameSides(Set<ActorStrand> met, MeetingStrand meeting) {
        return index.ofSides(met, meeting).stream()
                .map(course -> Fit.of(course, met, sides))
                .filter(Fit::isEnough)
                .max(Comparator.comparingInt(Fit::covered)
                        .thenComparingInt(fit -> fit.course().meetings().size()))
                .map(Fit::course);
    }

    private Set<Strand> meet(Course course, MeetingStrand meeting, Set<ActorStrand> met, Set<ActorStrand> between) {
        courses.put(meeting, course);
        Set<ActorStrand> mediators = course.table().mediators();
        Set<Strand> touched = new LinkedHashSet<>(course.meet(meeting, met, between));
        index.add(course, met, between);
        for (ActorStrand mediator : course.table().mediators()) {
            if (!mediators.contains(mediator)) {
                touched.addAll(asides.joinThose(mediator));
            }
        }
        return touched;
    }

    /**
     * How many of the course's benches were there: states of one group sit on one bench, and do not negotiate with each
     * other by meeting.
     */
    private record Fit(Course course, int covered, int benches, boolean hasPillar) {
        private static final int ENOUGH = 2;

        static Fit of(Course course, Set<ActorStrand> met, Sides sides) {
            Set<ActorStrand> own = course.table().sides();
            Set<ActorStrand> pillars = course.table().pillars();
            Set<ActorStrand> benches = new LinkedHashSet<>();
            boolean hasPillar = false;
            int covered = 0;
            for (ActorStrand side : met) {
                Optional<ActorStrand> bench = course.table().groupOf(side, sides);
                if (bench.isPresent() || own.contains(side)) {
                    covered++;
                    benches.add(bench.orElse(side));
                    hasPillar |= pillars.contains(side)
                            || bench.filter(pillars::contains).isPresent();
                }
            }
            return new Fit(course, covered, benches.size(), hasPillar);
        }

        boolean isEnough() {
            return hasPillar && benches >= ENOUGH;
        }
    }
}

package dev.parley.resolve.negotiation;

import dev.parley.extract.ProposalReport;
import dev.parley.extract.StatementReport;
import dev.parley.resolve.Facts;
import dev.parley.resolve.Issue;
import dev.parley.resolve.Issues;
import dev.parley.resolve.Link;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.Tag;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.meeting.MeetingStrand;
import dev.parley.resolve.statement.StatementStrand;
import dev.parley.resolve.strand.ActorStrand;
import dev.parley.resolve.strand.Scene;
import dev.parley.resolve.strand.Strand;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what is said and proposed in which negotiation, and on which issues. */
final class Matters {
    private final Issues issues;
    private final Map<MeetingStrand, Course> courses;
    private final Map<Issue, IssueStrand> strands = new KeptMap<>();

    Matters(Issues issues, Map<MeetingStrand, Course> courses) {
        this.issues = issues;
        this.courses = courses;
    }

    /** @param told the meetings of which the article tells */
    Set<Strand> tell(Scene scene, List<MeetingStrand> told) {
        Set<Strand> touched = new LinkedHashSet<>();
        Set<Course> beside = of(told);
        for (StatementReport report : scene.extraction().statements()) {
            scene.strand(report.id(), StatementStrand.class).ifPresent(said -> {
                Word word = new Word(said, scene.report(report.id()), textOf(said));
                List<MeetingStrand> about = scene.strands(report.about().stream(), MeetingStrand.class);
                Set<Course> fitting = spokenIn(actors(scene, Stream.ofNullable(report.speaker())), beside);
                touched.addAll(tell(word, of(about), fitting));
            });
        }
        for (ProposalReport report : scene.extraction().proposals()) {
            scene.strand(report.id()).ifPresent(proposal -> {
                Word word = new Word(proposal, scene.report(report.id()), textOf(report));
                Stream<String> by = Stream.concat(
                        Stream.ofNullable(report.owner()),
                        report.moves().stream().map(move -> move.actor()));
                touched.addAll(tell(word, Set.of(), spokenIn(actors(scene, by), beside)));
            });
        }
        return touched;
    }

    /** A statement or proposal by one of its reports. */
    private record Word(Strand strand, ReportId report, String text) {}

    private Set<Strand> tell(Word word, Set<Course> about, Set<Course> beside) {
        Set<Strand> touched = new LinkedHashSet<>();
        Set<Course> all = new LinkedHashSet<>(about);
        all.addAll(beside);
        about.forEach(course -> touched.addAll(course.part(word.strand(), Tag.Reason.ABOUT_MEETING, word.report())));
        beside.stream()
                .filter(course -> !about.contains(course))
                .forEach(
                        course -> touched.addAll(course.part(word.strand(), Tag.Reason.BESIDE_MEETING, word.report())));
        for (Issue issue : issues.in(word.text())) {
            IssueStrand strand = strands.computeIfAbsent(issue, IssueStrand::new);
            strand.gather(word.strand());
            word.strand().links().add(Link.Kind.ABOUT, strand.id(), word.report());
            touched.add(strand);
            touched.add(word.strand());
            all.forEach(course -> touched.addAll(course.turnOn(strand, word.report())));
        }
        return touched;
    }

    private Set<Course> of(Collection<MeetingStrand> meetings) {
        return meetings.stream()
                .map(courses::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those of which one of these is a side or mediates. */
    private Set<Course> spokenIn(List<ActorStrand> speakers, Set<Course> told) {
        Set<Course> fitting = new LinkedHashSet<>(told);
        fitting.removeIf(course -> speakers.stream().noneMatch(speaker -> course.isOf(speaker)));
        return fitting;
    }

    private static List<ActorStrand> actors(Scene scene, Stream<String> locals) {
        return scene.strands(locals, ActorStrand.class);
    }

    private static String textOf(StatementStrand said) {
        return ((Facts.OfStatement) said.facts()).words().text();
    }

    private static String textOf(ProposalReport report) {
        return Stream.concat(
                        Stream.of(report.name()), report.mentions().stream().map(mention -> mention.text()))
                .collect(Collectors.joining(" … "));
    }
}

package dev.parley.resolve.negotiation;

import dev.parley.resolve.Facts;
import dev.parley.resolve.Link;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.Thing;
import dev.parley.resolve.journal.Kept;
import dev.parley.resolve.journal.KeptList;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.meeting.MeetingStrand;
import dev.parley.resolve.meeting.When;
import dev.parley.resolve.strand.ActorStrand;
import dev.parley.resolve.strand.Strand;
import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A negotiation while the story is told. */
final class NegotiationStrand extends Strand {
    private static final int SIDES_NAMED = 3;
    private static final int ISSUES_NAMED = 2;

    /** An issue is one of the negotiation that so many speak of. */
    private static final int FEW = 2;

    private final Table table;
    private final Sides sides;
    private final Map<IssueStrand, KeptList<ReportId>> issues = new KeptMap<>();
    private final Kept<@Nullable LocalDate> first = new Kept<>(null);
    private final Kept<@Nullable LocalDate> last = new Kept<>(null);

    NegotiationStrand(MeetingStrand first, Table table, Sides sides) {
        super(first.id() + "-n", Thing.Kind.NEGOTIATION);
        this.table = table;
        this.sides = sides;
    }

    void tell(MeetingStrand meeting) {
        gather(meeting);
        if (When.isDated(meeting.time())) {
            meeting.time().firstDay().ifPresent(day -> {
                LocalDate known = first.get();
                first.set(known == null || day.isBefore(known) ? day : known);
            });
            meeting.time().lastDay().ifPresent(day -> {
                LocalDate known = last.get();
                last.set(known == null || day.isAfter(known) ? day : known);
            });
        }
    }

    void turnOn(IssueStrand issue, ReportId report) {
        issues.computeIfAbsent(issue, i -> new KeptList<>()).add(report);
    }

    @Override
    public Facts facts() {
        return new Facts.OfNegotiation(name(), time());
    }

    @Override
    public List<Link> linksNow() {
        List<Link> all = new ArrayList<>(super.linksNow());
        all.addAll(table.links());
        Map<String, Link> about = new TreeMap<>();
        issues.forEach((issue, reports) -> {
            if (reports.size() >= FEW) {
                about.put(issue.id(), new Link(Link.Kind.ABOUT, issue.id(), null, null, reports.soFar()));
            }
        });
        all.addAll(about.values());
        return all;
    }

    /** "Ostland – Veldmark: ceasefire, prisoners": who was there most often, a group for its members, and of what they spoke most. */
    private String name() {
        List<ActorStrand> parties = table.parties();
        String who = parties.stream()
                .filter(side ->
                        parties.stream().noneMatch(group -> sides.members(group).contains(side)))
                .sorted(Comparator.<ActorStrand>comparingInt(table::presence)
                        .reversed()
                        .thenComparing(ActorStrand::name))
                .limit(SIDES_NAMED)
                .map(side -> side.name().replaceFirst("^[Tt]he ", ""))
                .collect(Collectors.joining(" – "));
        String what = mostSpokenOf().limit(ISSUES_NAMED).collect(Collectors.joining(", "));
        return what.isEmpty() ? who : who + ": " + what;
    }

    /** The first, and those that are spoken of nearly as often. */
    private Stream<String> mostSpokenOf() {
        int most = issues.values().stream().mapToInt(KeptList::size).max().orElse(0);
        return issues.entrySet().stream()
                .filter(issue ->
                        issue.getValue().size() >= FEW && issue.getValue().size() * 2 >= most)
                .sorted(Comparator.<Map.Entry<IssueStrand, KeptList<ReportId>>>comparingInt(
                                issue -> issue.getValue().size())
                        .reversed()
                        .thenComparing(issue -> issue.getKey().id()))
                .map(issue -> issue.getKey().issue().name());
    }

    private TimeSpan time() {
        LocalDate begin = first.get();
        LocalDate end = last.get();
        return begin == null || end == null ? TimeSpan.unknown() : TimeSpan.lasting(begin, end);
    }
}

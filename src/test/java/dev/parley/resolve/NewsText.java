package dev.parley.resolve;

import dev.parley.article.Publication;
import dev.parley.article.TextSpan;
import dev.parley.extract.Act;
import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.extract.Channel;
import dev.parley.extract.Extraction;
import dev.parley.extract.LocationKind;
import dev.parley.extract.LocationReport;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingReport;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.Mention;
import dev.parley.extract.MentionForm;
import dev.parley.extract.Move;
import dev.parley.extract.MoveKind;
import dev.parley.extract.Participant;
import dev.parley.extract.ProposalReport;
import dev.parley.extract.Quotation;
import dev.parley.extract.Role;
import dev.parley.extract.Speech;
import dev.parley.extract.StatementReport;
import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text put together sentence by sentence, with the reports that go with it. */
public final class NewsText {
    private final Publication published;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, ActorReport> actors = new LinkedHashMap<>();
    private final Map<String, LocationReport> locations = new LinkedHashMap<>();
    private final List<MeetingReport> meetings = new ArrayList<>();
    private final List<StatementReport> statements = new ArrayList<>();
    private final Map<String, ProposalReport> proposals = new LinkedHashMap<>();

    public NewsText(Publication published) {
        this.published = published;
    }

    public static NewsText on(String day) {
        return new NewsText(new Publication(TimeSpan.day(LocalDate.parse(day)), Publication.Basis.GIVEN));
    }

    static Extraction republished(Extraction e, Publication published) {
        return new Extraction(
                published,
                e.boilerplate(),
                e.actors(),
                e.locations(),
                e.times(),
                e.meetings(),
                e.statements(),
                e.proposals());
    }

    public NewsText meeting(
            MeetingKind kind, MeetingStatus status, List<String> who, @Nullable String where, TimeSpan time) {
        List<Participant> participants = new ArrayList<>();
        for (String name : who) {
            participants.add(new Participant(actor(name), Role.PARTY));
        }
        TextSpan met = append("met");
        List<String> places = where == null ? List.of() : List.of(location(where));
        meetings.add(new MeetingReport(
                "m" + met.start(),
                kind,
                Channel.UNKNOWN,
                status,
                participants,
                places,
                time,
                null,
                List.of(Quotation.of(text.toString(), met))));
        return this;
    }

    public NewsText statement(String speaker, String addressee, String words) {
        String by = actor(speaker);
        TextSpan cue = append("said");
        TextSpan content = append(words);
        append("to");
        statements.add(new StatementReport(
                "s" + content.start(),
                by,
                List.of(),
                List.of(cue),
                List.of(content),
                Speech.INDIRECT,
                Act.INFORM,
                false,
                List.of(actor(addressee)),
                List.of(),
                null,
                TimeSpan.unknown()));
        return this;
    }

    public NewsText move(String party, String proposal, MoveKind kind, TimeSpan time) {
        String by = actor(party);
        TextSpan cue = append("moved");
        TextSpan name = append(proposal);
        Mention mention = new Mention(name, proposal, MentionForm.NAMED);
        ProposalReport before = proposals.getOrDefault(
                proposal, new ProposalReport("p" + name.start(), proposal, null, List.of(), List.of()));
        List<Move> moves = new ArrayList<>(before.moves());
        moves.add(new Move(by, kind, time, cue));
        proposals.put(
                proposal, new ProposalReport(before.id(), proposal, null, plus(before.mentions(), mention), moves));
        return this;
    }

    /** A state when it is one word that ends so; else a person. */
    public String actor(String name) {
        TextSpan span = append(name);
        Mention mention = new Mention(span, name, MentionForm.NAMED);
        boolean isState = name.endsWith("mark") || name.endsWith("land");
        ActorReport before = actors.getOrDefault(
                name,
                new ActorReport(
                        "a" + span.start(),
                        name,
                        isState ? ActorKind.STATE : ActorKind.PERSON,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
        return put(new ActorReport(
                before.id(),
                name,
                before.kind(),
                List.of(),
                before.titles(),
                before.represents(),
                plus(before.mentions(), mention)));
    }

    public NewsText speaksFor(String person, String title, String state) {
        ActorReport known = actorNamed(person);
        String side = actor(state);
        put(new ActorReport(
                known.id(), person, known.kind(), List.of(), List.of(title), List.of(side), known.mentions()));
        return this;
    }

    NewsText takingForAPerson(String name) {
        ActorReport known = actorNamed(name);
        put(new ActorReport(known.id(), name, ActorKind.PERSON, List.of(), List.of(), List.of(), known.mentions()));
        return this;
    }

    private ActorReport actorNamed(String name) {
        actor(name);
        return Objects.requireNonNull(actors.get(name));
    }

    private String put(ActorReport report) {
        actors.put(report.name(), report);
        return report.id();
    }

    private String location(String name) {
        append("in");
        TextSpan span = append(name);
        LocationReport report = new LocationReport(
                "l" + span.start(),
                name,
                LocationKind.CITY,
                null,
                null,
                null,
                null,
                List.of(new Mention(span, name, MentionForm.NAMED)));
        return locations.computeIfAbsent(name, n -> report).id();
    }

    private TextSpan append(String words) {
        int start = text.length();
        text.append(words).append(' ');
        return new TextSpan(start, start + words.length());
    }

    public String text() {
        return text.toString();
    }

    public Extraction extraction() {
        return new Extraction(
                published,
                List.of(),
                List.copyOf(actors.values()),
                List.copyOf(locations.values()),
                List.of(),
                meetings,
                statements,
                List.copyOf(proposals.values()));
    }

    private static <T> List<T> plus(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}

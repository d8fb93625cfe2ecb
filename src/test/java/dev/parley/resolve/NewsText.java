package dev.parley.resolve;

import dev.parley.article.Publication;
import dev.parley.article.TextSpan;
import dev.parley.extract.Act;
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
import dev.parley.extract.Speech;
import dev.parley.extract.StatementReport;
import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text put together sentence by sentence, with the reports that go with it. */
public final class NewsText {
    private final Publication published;
    private final StringBuilder text = new StringBuilder();
    private final NewsCast cast = new NewsCast(this::append);
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

    public NewsText meeting(
            MeetingKind kind, MeetingStatus status, List<String> who, @Nullable String where, TimeSpan time) {
        ToldMeeting meeting =
                ToldMeeting.of(kind, status).of(who.toArray(String[]::new)).at(time);
        return meeting(where == null ? meeting : meeting.in(where));
    }

    public NewsText meeting(ToldMeeting told) {
        List<Participant> participants = new ArrayList<>();
        told.roles().forEach((name, role) -> participants.add(new Participant(cast.actor(name), role)));
        TextSpan met = append(told.words());
        meetings.add(new MeetingReport(
                "m" + met.start(),
                told.kind(),
                told.channel(),
                told.status(),
                participants,
                told.places().stream().map(this::location).toList(),
                told.time(),
                told.length(),
                List.of(Quotation.of(text.toString(), met))));
        return this;
    }

    public NewsText statement(String speaker, String addressee, String words) {
        return statement(speaker, addressee, words, Act.INFORM);
    }

    NewsText statement(String speaker, String addressee, String words, Act act) {
        String by = cast.actor(speaker);
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
                act,
                false,
                List.of(actor(addressee)),
                List.of(),
                null,
                TimeSpan.unknown()));
        return this;
    }

    public NewsText move(String party, String proposal, MoveKind kind, TimeSpan time) {
        String by = cast.actor(party);
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

    /** @see NewsCast */
    public String actor(String name) {
        return cast.actor(name);
    }

    public NewsText speaksFor(String person, String title, String state) {
        cast.speaksFor(person, title, state);
        return this;
    }

    NewsText unnamed(String name, String title, @Nullable String state) {
        cast.unnamed(name, title, state);
        return this;
    }

    NewsText takingForAPerson(String name) {
        cast.takingForAPerson(name);
        return this;
    }

    private String location(String name) {
        append("in");
        TextSpan span = append(name);
        return locations.computeIfAbsent(name, n -> town(name, null, span)).id();
    }

    /** @param behind right behind the name, as ", Texas" */
    NewsText town(String name, double latitude, String behind) {
        TextSpan whole = append(name + behind);
        TextSpan span = new TextSpan(whole.start(), whole.start() + name.length());
        locations.put(name, town(name, latitude, span));
        return this;
    }

    private static LocationReport town(String name, @Nullable Double latitude, TextSpan span) {
        return new LocationReport(
                "l" + span.start(),
                name,
                LocationKind.CITY,
                null,
                latitude,
                latitude,
                null,
                List.of(new Mention(span, name, MentionForm.NAMED)));
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
                cast.reports(),
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

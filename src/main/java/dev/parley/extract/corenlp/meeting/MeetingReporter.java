package dev.parley.extract.corenlp.meeting;

import dev.parley.article.Article;
import dev.parley.extract.Channel;
import dev.parley.extract.LocationKind;
import dev.parley.extract.LocationReport;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingReport;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.Participant;
import dev.parley.extract.Quotation;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.meeting.event.Abroad;
import dev.parley.extract.corenlp.meeting.event.Candidate;
import dev.parley.extract.corenlp.meeting.event.Chronology;
import dev.parley.extract.corenlp.meeting.event.Compatibility;
import dev.parley.extract.corenlp.meeting.event.DaysTaken;
import dev.parley.extract.corenlp.meeting.event.Event;
import dev.parley.extract.corenlp.meeting.event.Venues;
import dev.parley.extract.corenlp.meeting.place.Dateline;
import dev.parley.extract.corenlp.meeting.sides.Delegates;
import dev.parley.extract.corenlp.meeting.sides.Mediators;
import dev.parley.extract.corenlp.meeting.sides.Negotiation;
import dev.parley.extract.corenlp.meeting.sides.Sides;
import dev.parley.extract.corenlp.meeting.trigger.Reference;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.time.TimeSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes down the meetings worth telling, with what bounds the publication sets to their time. */
final class MeetingReporter {
    private final Article article;
    private final ParsedArticle parsed;
    private final Dateline dateline;
    private final Actors actors;
    private final Chronology chronology;
    private final KindReader kinds;
    private final Mediators mediators;
    private final Abroad abroad;
    private final DaysTaken days = new DaysTaken();
    private final Set<String> ids = new HashSet<>();

    MeetingReporter(ParsedArticle parsed, Dateline dateline, Actors actors) {
        this.dateline = dateline;
        this.parsed = parsed;
        this.article = parsed.article();
        this.actors = actors;
        this.chronology = new Chronology(article.publication().time());
        this.kinds = new KindReader(actors);
        this.mediators = new Mediators(actors);
        this.abroad = new Abroad(actors);
    }

    List<MeetingReport> report(List<Event> events) {
        List<MeetingReport> reports = new ArrayList<>();
        Set<String> parties = Negotiation.sides(parsed, events, actors);
        Sides sides = new Sides(parties, actors);
        Delegates delegates = new Delegates(parties, actors);
        Venues venues = new Venues(events, dateline, article.publication().time(), actors);
        for (Event event : events) {
            List<Participant> named = event.company().named(actors);
            List<Participant> participants = mediators.among(delegates.among(event, sides.among(event, named)));
            List<LocationReport> places = venues.of(event);
            boolean old = chronology.isOld(event) && named.size() < 2 && !isNumberedRound(event);
            boolean home = event.kind() == MeetingKind.VISIT && abroad.isHomecoming(participants, places);
            if (!old && !home && isWorthTelling(event, participants)) {
                reports.add(report(event, participants, places));
            }
        }
        return reports;
    }

    private MeetingReport report(Event event, List<Participant> participants, List<LocationReport> places) {
        Channel channel = channel(event, places);
        MeetingKind kind = kinds.read(event.kind(), channel, participants);
        TimeSpan time = chronology.time(event);
        MeetingStatus status = chronology.status(event);
        return new MeetingReport(
                id(event),
                kind,
                channel,
                status,
                participants,
                narrowestFirst(places),
                time,
                event.duration().or(() -> days.of(event, kind, time, status)).orElse(null),
                event.mentions().stream()
                        .filter(m -> !m.trigger().isAddition())
                        .map(m -> Quotation.of(article.text(), m.trigger().span()))
                        .sorted(Comparator.comparing(Quotation::span))
                        .toList());
    }

    /** Talks that are somewhere are in person, also where only the dateline says where. */
    private static Channel channel(Event event, List<LocationReport> places) {
        boolean seated = event.channel() == Channel.UNKNOWN && event.kind() != MeetingKind.INTERVIEW;
        return seated && !places.isEmpty() ? Channel.IN_PERSON : event.channel();
    }

    private boolean isWorthTelling(Event event, List<Participant> participants) {
        boolean setting = event.time().isKnown() || !event.places().isEmpty();
        boolean pair = participants.size() >= 2;
        if (event.status().status() == MeetingStatus.DENIED
                && !setting
                && event.mentions().size() == 1
                && !pair) {
            return false;
        }
        if (!setting && isOnlyReferredTo(event)) {
            return false;
        }
        boolean visit = event.kind() == MeetingKind.VISIT;
        if (event.kind() == MeetingKind.INTERVIEW) {
            return pair;
        }
        return pair
                || (participants.size() == 1 && (visit || setting))
                || (participants.isEmpty() && !visit && isNamed(event));
    }

    /** "A said that he had entered the talks with a clear eye": no more is told of them. */
    private static boolean isOnlyReferredTo(Event event) {
        Candidate mention = event.mentions().getFirst();
        return event.mentions().size() == 1
                && event.duration().isEmpty()
                && Compatibility.isPast(event.status().status())
                && mention.trigger().word().tag().equals("NNS")
                && mention.reference() == Reference.DEFINITE
                && mention.ordinal().isEmpty();
    }

    /** "the Geneva talks on Tuesday": a number, or a place smaller than a country, and a time make up for names. */
    private static boolean isNamed(Event event) {
        return event.time().isKnown() && (isNumberedRound(event) || isPlaced(event));
    }

    /** "The first round, in February". */
    private static boolean isNumberedRound(Event event) {
        return event.ordinal().isPresent()
                && event.time().days().isPresent()
                && event.mentions().stream()
                        .anyMatch(mention -> mention.trigger().words().stream()
                                .anyMatch(word -> Grammar.form(word).equals("round")));
    }

    private static boolean isPlaced(Event event) {
        return event.places().stream().anyMatch(place -> place.kind() != LocationKind.COUNTRY);
    }

    private static List<String> narrowestFirst(List<LocationReport> places) {
        return places.stream()
                .sorted(Comparator.comparing((LocationReport place) -> switch (place.kind()) {
                    case VENUE -> 0;
                    case CITY -> 1;
                    case OTHER -> 2;
                    case REGION -> 3;
                    case COUNTRY -> 4;
                }))
                .map(LocationReport::id)
                .toList();
    }

    private String id(Event event) {
        int start = event.mentions().stream()
                .mapToInt(m -> m.trigger().span().start())
                .min()
                .orElseThrow();
        String id = "m" + start;
        for (char suffix = 'b'; !ids.add(id); suffix++) {
            id = id.replaceFirst("[a-z]?$", "") + suffix;
        }
        return id;
    }
}

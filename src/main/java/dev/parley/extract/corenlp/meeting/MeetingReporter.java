package dev.parley.extract.corenlp.meeting;

import dev.parley.article.Article;
import dev.parley.extract.LocationReport;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingReport;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.Participant;
import dev.parley.extract.Quotation;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.time.TimeSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes down the meetings worth telling, with what bounds the publication sets to their time. */
final class MeetingReporter {
    private static final int OLD_YEARS = 1;
    private final Article article;
    private final ParsedArticle parsed;
    private final Actors actors;
    private final KindReader kinds;
    private final Mediators mediators;
    private final Set<String> ids = new HashSet<>();

    MeetingReporter(ParsedArticle parsed, Actors actors) {
        this.parsed = parsed;
        this.article = parsed.article();
        this.actors = actors;
        this.kinds = new KindReader(actors);
        this.mediators = new Mediators(actors);
    }

    List<MeetingReport> report(List<Event> events) {
        List<MeetingReport> reports = new ArrayList<>();
        Sides sides = new Sides(Negotiation.sides(parsed, events, actors), actors);
        for (Event event : events) {
            List<Participant> named = event.company().named(actors);
            List<Participant> participants = mediators.among(sides.among(event, named));
            boolean old = isOld(event) && named.size() < 2;
            if (!old && isWorthTelling(event, participants)) {
                reports.add(report(event, participants));
            }
        }
        return reports;
    }

    private MeetingReport report(Event event, List<Participant> participants) {
        MeetingStatus status = status(event);
        return new MeetingReport(
                id(event),
                kinds.read(event.kind(), event.channel(), participants),
                event.channel(),
                status,
                participants,
                narrowestFirst(event.places()),
                bounded(event.time(), status),
                event.duration().orElse(null),
                event.mentions().stream()
                        .filter(m -> !m.trigger().isAddition())
                        .map(m -> Quotation.of(article.text(), m.trigger().span()))
                        .sorted(Comparator.comparing(Quotation::span))
                        .toList());
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
        boolean alone = event.kind() == MeetingKind.VISIT || event.kind() == MeetingKind.INTERVIEW || setting;
        return pair || (participants.size() == 1 && alone) || (participants.isEmpty() && isNamed(event));
    }

    /** "the Geneva talks on Tuesday": place and time make up for names. */
    private static boolean isNamed(Event event) {
        return event.time().isKnown() && !event.places().isEmpty();
    }

    private boolean isOld(Event event) {
        return event.time().lastDay().isPresent()
                && article.publication()
                        .time()
                        .firstDay()
                        .map(day -> event.time().lastDay().orElse(day).isBefore(day.minusYears(OLD_YEARS)))
                        .orElse(false);
    }

    /** What the dates say where the words leave it open. */
    private MeetingStatus status(Event event) {
        MeetingStatus told = event.status().status();
        TimeSpan published = article.publication().time();
        if (event.status().explicit() || !event.time().isKnown() || !published.isKnown()) {
            return told;
        }
        if (published.definitelyBefore(event.time())) {
            return MeetingStatus.PLANNED;
        }
        return event.time().definitelyBefore(published) ? MeetingStatus.HELD : told;
    }

    private TimeSpan bounded(TimeSpan told, MeetingStatus status) {
        TimeSpan published = article.publication().time();
        boolean tooLate = status == MeetingStatus.HELD && published.definitelyBefore(told);
        if (told.isKnown() && !tooLate) {
            return told;
        }
        return switch (status) {
            case HELD -> published.lastDay().map(TimeSpan::until).orElse(TimeSpan.unknown());
            case PLANNED -> published.firstDay().map(TimeSpan::since).orElse(told);
            default -> told;
        };
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

package dev.parley.extract.corenlp.meeting.event;

import dev.parley.extract.Channel;
import dev.parley.extract.LocationKind;
import dev.parley.extract.LocationReport;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.meeting.place.Dateline;
import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where meetings are of which the text names no place but makes it plain: a session of a round is where the round is, and
 * what the story is dated from was held there.
 */
public final class Venues {
    private static final Set<MeetingKind> SEATED =
            Set.of(MeetingKind.TALKS, MeetingKind.SUMMIT, MeetingKind.CONFERENCE, MeetingKind.SIGNING);
    private static final int RECENT_DAYS = 3;
    private static final int LONGEST = 30;
    private final List<Event> events;
    private final Dateline dateline;
    private final TimeSpan published;
    private final Actors actors;
    private final Abroad abroad;

    public Venues(List<Event> events, Dateline dateline, TimeSpan published, Actors actors) {
        this.events = List.copyOf(events);
        this.dateline = dateline;
        this.published = published;
        this.actors = actors;
        this.abroad = new Abroad(actors);
    }

    public List<LocationReport> of(Event event) {
        boolean silent = event.places().isEmpty() && SEATED.contains(event.kind());
        if (!silent || !isThere(event) || !Compatibility.isPast(event.status().status())) {
            return event.places();
        }
        return ofRound(event).or(() -> ofStory(event)).stream().toList();
    }

    private static boolean isThere(Event event) {
        return event.channel() == Channel.IN_PERSON || event.channel() == Channel.UNKNOWN;
    }

    /** Of a meeting that lasts over this one's days and has somebody in common with it. */
    private Optional<LocationReport> ofRound(Event event) {
        return events.stream()
                .filter(round -> round != event && isDated(round) && isDated(event))
                .filter(round -> event.time().within(round.time()) && isThere(round))
                .filter(round -> isShared(round, event))
                .flatMap(Venues::city)
                .findFirst();
    }

    private boolean isShared(Event round, Event event) {
        Set<String> sides = round.company().sides(actors);
        return event.company().isEmpty()
                || sides.isEmpty()
                || event.company().sides(actors).stream().anyMatch(sides::contains);
    }

    private Optional<LocationReport> ofStory(Event event) {
        return dateline.place()
                .filter(city -> isNews(event) || (!isDated(event) && abroad.isAtHome(event, city)))
                .filter(city -> !isElsewhere(event, city) && !isAbroad(event, city));
    }

    /** Of a host whose state is another, or of a guest of such a host in these days. */
    private boolean isAbroad(Event event, LocationReport city) {
        return abroad.isHosted(event, city)
                || abroad.isUnlikely(event, city)
                || events.stream()
                        .filter(other -> abroad.isHosted(other, city) && isShared(other, event))
                        .anyMatch(other -> isNear(other, event));
    }

    private static boolean isNear(Event one, Event other) {
        return one.time()
                .firstDay()
                .flatMap(day -> other.time().firstDay().map(next -> ChronoUnit.DAYS.between(day, next)))
                .filter(days -> Math.abs(days) <= RECENT_DAYS)
                .isPresent();
    }

    /** Of the last days, or what the story opens with. */
    private boolean isNews(Event event) {
        if (!isDated(event)) {
            return event.firstSentence() <= 1 && !event.time().isKnown();
        }
        return published
                .lastDay()
                .flatMap(today -> event.time().lastDay().map(day -> isRecent(day, today)))
                .orElse(false);
    }

    private static boolean isRecent(LocalDate day, LocalDate today) {
        return !day.isAfter(today.plusDays(1)) && day.isAfter(today.minusDays(RECENT_DAYS + 1L));
    }

    private boolean isElsewhere(Event event, LocationReport city) {
        return isDated(event)
                && events.stream()
                        .filter(other -> other != event && isDated(other) && !isIn(other, city))
                        .filter(other -> other.time().equals(event.time()))
                        .filter(other -> !other.places().isEmpty())
                        .anyMatch(other -> isShared(other, event));
    }

    private static boolean isIn(Event event, LocationReport city) {
        return event.places().stream()
                .anyMatch(place -> place.id().equals(city.id()) || city.name().equals(place.within()));
    }

    private static boolean isDated(Event event) {
        return event.time().days().filter(days -> days <= LONGEST).isPresent();
    }

    private static Stream<LocationReport> city(Event round) {
        return round.places().stream().filter(place -> place.kind() == LocationKind.CITY);
    }
}

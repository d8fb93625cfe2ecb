package dev.parley.extract.corenlp.meeting.event;

import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.meeting.time.Edge;
import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.util.Optional;

/** Dates meetings against the day on which they are told, and their length against the day they are told to end on. */
public final class Chronology {
    private static final int OLD_YEARS = 1;
    private final TimeSpan published;

    public Chronology(TimeSpan published) {
        this.published = published;
    }

    /** Long past when the story was written. */
    public boolean isOld(Event event) {
        return event.time().lastDay().isPresent()
                && published
                        .firstDay()
                        .map(day -> event.time().lastDay().orElse(day).isBefore(day.minusYears(OLD_YEARS)))
                        .orElse(false);
    }

    /** What the dates say where the words leave it open. */
    public MeetingStatus status(Event event) {
        MeetingStatus told = event.status().status();
        if (event.status().explicit()
                || told == MeetingStatus.CANCELLED
                || !event.time().isKnown()
                || !published.isKnown()) {
            return told;
        }
        if (published.definitelyBefore(event.time())) {
            return MeetingStatus.PLANNED;
        }
        return event.time().definitelyBefore(published) ? MeetingStatus.HELD : told;
    }

    /** With the bounds that the publication sets to what has no date of its own. */
    public TimeSpan time(Event event) {
        MeetingStatus status = status(event);
        TimeSpan told = event.time();
        boolean tooLate = status == MeetingStatus.HELD && published.definitelyBefore(told);
        if (told.isKnown() && !tooLate) {
            return lasting(event, told);
        }
        return switch (status) {
            case HELD -> published.lastDay().map(TimeSpan::until).orElse(TimeSpan.unknown());
            case PLANNED -> published.firstDay().map(TimeSpan::since).orElse(told);
            default -> told;
        };
    }

    /** Three days of talks that ended today began the day before yesterday. */
    private TimeSpan lasting(Event event, TimeSpan told) {
        return event.duration()
                .flatMap(length -> Edge.lasting(told, length, edge(event, told)))
                .orElse(told);
    }

    private Optional<Edge> edge(Event event, TimeSpan told) {
        Optional<Edge> said = event.mentions().stream()
                .filter(mention -> mention.time().equals(told))
                .flatMap(mention -> mention.edge().stream())
                .findFirst();
        return said.or(() -> switch (event.status().status()) {
            case HELD -> event.status().explicit() && isNow(told) ? Optional.of(Edge.LAST) : Optional.empty();
            case PLANNED, PROPOSED -> Optional.of(Edge.FIRST);
            default -> Optional.empty();
        });
    }

    private boolean isNow(TimeSpan told) {
        Optional<LocalDate> today = published.lastDay();
        return told.lastDay()
                .filter(day ->
                        today.filter(now -> !day.isBefore(now.minusDays(1))).isPresent())
                .isPresent();
    }
}

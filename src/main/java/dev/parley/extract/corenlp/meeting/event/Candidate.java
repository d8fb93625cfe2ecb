package dev.parley.extract.corenlp.meeting.event;

import dev.parley.article.TextSpan;
import dev.parley.extract.Channel;
import dev.parley.extract.LocationReport;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.meeting.company.Company;
import dev.parley.extract.corenlp.meeting.status.StatusReading;
import dev.parley.extract.corenlp.meeting.time.Edge;
import dev.parley.extract.corenlp.meeting.trigger.Reference;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one mention tells of a meeting.
 *
 * @param anew whether the time is the new one of what was put off
 * @param edge which day of it the time is
 * @param ordinal which round it says it is
 */
public record Candidate(
        Trigger trigger,
        Company company,
        StatusReading status,
        Optional<Channel> channel,
        List<LocationReport> places,
        TimeSpan time,
        boolean anew,
        Optional<Edge> edge,
        Optional<String> duration,
        Reference reference,
        OptionalInt ordinal) {
    /** Of a meeting told of before it tells how long it took, and nothing else. */
    public static Candidate ofLength(Trigger trigger, String length) {
        return new Candidate(
                trigger,
                new Company(),
                StatusReading.supposed(MeetingStatus.HELD),
                Optional.empty(),
                List.of(),
                TimeSpan.unknown(),
                false,
                Optional.empty(),
                Optional.of(length),
                Reference.DEFINITE,
                OptionalInt.empty());
    }

    /** The same with other company. */
    public Candidate of(Company others) {
        return new Candidate(trigger, others, status, channel, places, time, anew, edge, duration, reference, ordinal);
    }

    /** The same at one place and time, shown by these words. */
    Candidate at(LocationReport place, TimeSpan day, TextSpan words) {
        return new Candidate(
                trigger.shownBy(words),
                company,
                status,
                channel,
                List.of(place),
                day,
                anew,
                edge,
                duration,
                reference,
                ordinal);
    }

    /** The same at another time. */
    Candidate during(TimeSpan told) {
        return new Candidate(trigger, company, status, channel, places, told, anew, edge, duration, reference, ordinal);
    }

    /** Another meeting of the same company, shown by these words, of which no more is told than when it is to be. */
    Candidate toGoOn(StatusReading outlook, TimeSpan then, TextSpan words) {
        return new Candidate(
                trigger.shownBy(words),
                company,
                outlook,
                Optional.empty(),
                List.of(),
                then,
                false,
                Optional.empty(),
                Optional.empty(),
                Reference.OTHER,
                OptionalInt.empty());
    }

    public MeetingKind kind() {
        return trigger.rule().kind();
    }
}

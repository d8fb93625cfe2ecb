package dev.parley.resolve.meeting;

import dev.parley.extract.Channel;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingReport;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.Participant;
import dev.parley.extract.Quotation;
import dev.parley.extract.Role;
import dev.parley.resolve.Conflict;
import dev.parley.resolve.Facts;
import dev.parley.resolve.Join;
import dev.parley.resolve.Link;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.Thing;
import dev.parley.resolve.journal.Kept;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.journal.KeptSet;
import dev.parley.resolve.name.RoundNumber;
import dev.parley.resolve.place.LocationStrand;
import dev.parley.resolve.place.PlaceFold;
import dev.parley.resolve.strand.ActorStrand;
import dev.parley.resolve.strand.Scene;
import dev.parley.resolve.strand.Strand;
import dev.parley.resolve.strand.TimeFold;
import dev.parley.resolve.strand.Told;
import dev.parley.time.TimeSpan;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A meeting while the story is told. */
public final class MeetingStrand extends Strand {
    private final MeetingKind meetingKind;
    private final TimeFold times = new TimeFold();
    private final StatusFold statuses = new StatusFold();
    private final DurationFold durations = new DurationFold();
    private final PlaceFold places = new PlaceFold();
    private final Map<ActorStrand, Map<Role, Integer>> participants = new KeptMap<>();
    private final Company company = Company.kept();
    private final Set<RoundNumber> numbers = new KeptSet<>();
    private final Set<String> words = new KeptSet<>();
    private final Map<ReportId, Join> joins = new KeptMap<>();
    private final Kept<Channel> channel = new Kept<>(Channel.UNKNOWN);
    private final Kept<Boolean> ofTwoAlone = new Kept<>(false);
    private final Kept<Scene> lastScene;

    MeetingStrand(String id, MeetingKind meetingKind, Scene first) {
        super(id, Thing.Kind.MEETING);
        this.meetingKind = meetingKind;
        lastScene = new Kept<>(first);
    }

    public void tell(Told<MeetingReport> told) {
        MeetingReport report = told.report();
        note(told.id(), told.scene());
        lastScene.set(told.scene());
        if (channel() == Channel.UNKNOWN) {
            channel.set(report.channel());
        }
        tellTime(report, told);
        statuses.tell(report.status(), told.id(), told.scene());
        durations.tell(report.duration(), tookPlace(report.status()), told.id());
        company.addAll(Company.of(told));
        numbers.addAll(RoundNumber.in(report, told.scene().text()));
        words.add(wordsOf(report));
        ofTwoAlone.set(ofTwoAlone.get() || TwoAlone.isToldBy(told));
        report.participants().forEach(participant -> tell(participant, told));
        List<LocationStrand> at = Occasion.placesOf(told);
        if (report.status() == MeetingStatus.POSTPONED && !places.agreesWith(at)) {
            places.move();
            links().leave(Link.Kind.HELD_AT);
        }
        places.tell(at, told.id());
        at.forEach(place -> {
            place.namedAfter().add(this);
            links().add(Link.Kind.HELD_AT, place.id(), told.id());
        });
    }

    /** What is put off to a day that has gone by was to be on that day; and what took place did so on its own day. */
    private void tellTime(MeetingReport report, Told<MeetingReport> told) {
        if (report.status() == MeetingStatus.POSTPONED
                && !report.time().definitelyBefore(told.scene().published())) {
            times.putOff(report.time(), told.id());
        } else if (tookPlace(report.status()) && !statuses.hasHappened()) {
            times.settle(report.time(), told.id());
        } else {
            times.tell(report.time(), told.id());
        }
    }

    private static boolean tookPlace(MeetingStatus status) {
        return status == MeetingStatus.HELD || status == MeetingStatus.ONGOING;
    }

    private void tell(Participant participant, Told<MeetingReport> told) {
        told.scene().strand(participant.actor(), ActorStrand.class).ifPresent(actor -> {
            actor.namedAfter().add(this);
            participants.computeIfAbsent(actor, a -> KeptMap.of(Role.class)).merge(participant.role(), 1, Integer::sum);
            links().addParticipant(actor.id(), participant.role(), told.id());
        });
    }

    public void join(ReportId report, Join join) {
        joins.put(report, join);
    }

    @Override
    public Map<ReportId, Join> joins(Collection<ReportId> reports) {
        Map<ReportId, Join> told = new HashMap<>(joins);
        told.keySet().retainAll(Set.copyOf(reports));
        return Map.copyOf(told);
    }

    public MeetingKind meetingKind() {
        return meetingKind;
    }

    Channel channel() {
        return channel.get();
    }

    public MeetingStatus status() {
        return statuses.status();
    }

    /** Unknown also when it was put off and no new time has been told. */
    public TimeSpan time() {
        return times.isOpen() ? TimeSpan.unknown() : times.time();
    }

    /** Told by somebody as a talk of two by themselves. */
    boolean isOfTwoAlone() {
        return ofTwoAlone.get();
    }

    Company company() {
        return company;
    }

    /** Whether the two are certainly not one: on other days, or of other numbers. */
    boolean isApartFrom(MeetingStrand other) {
        return !time().possiblyOverlaps(other.time())
                || (!numbers.isEmpty() && !other.numbers.isEmpty() && Collections.disjoint(numbers, other.numbers));
    }

    /** Who takes part, with how often each is told to do what. */
    public Map<ActorStrand, Map<Role, Integer>> participants() {
        return participants;
    }

    public Set<RoundNumber> numbers() {
        return numbers;
    }

    static String wordsOf(MeetingReport report) {
        return report.mentions().stream().map(Quotation::text).collect(Collectors.joining(" … "));
    }

    boolean isToldIn(String theseWords) {
        return words.contains(theseWords);
    }

    public PlaceFold places() {
        return places;
    }

    /** Of the article that told of it last. */
    public Scene lastScene() {
        return lastScene.get();
    }

    /** Whether it was told before that it took so many hours. */
    boolean took(@Nullable String duration) {
        return durations.took(duration);
    }

    @Override
    public Facts facts() {
        return new Facts.OfMeeting(
                MeetingName.of(meetingKind, participants, places.places()),
                meetingKind,
                channel(),
                statuses.status(),
                times.time(),
                durations.duration(),
                statuses.history());
    }

    @Override
    public List<Conflict> conflicts() {
        return Stream.of(times.conflicts(), statuses.conflicts(), places.conflicts(), durations.conflicts())
                .flatMap(List::stream)
                .toList();
    }
}

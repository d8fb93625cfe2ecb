package dev.parley.resolve.meeting;

import dev.parley.extract.Channel;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingReport;
import dev.parley.extract.MeetingStatus;
import dev.parley.resolve.MeetingFeature;
import dev.parley.resolve.name.RoundNumber;
import dev.parley.resolve.place.LocationStrand;
import dev.parley.resolve.strand.Scene;
import dev.parley.resolve.strand.Strand;
import dev.parley.resolve.strand.Told;
import dev.parley.time.TimeSpan;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a report tells of a meeting, ready to be laid beside the meetings known so far. */
final class Occasion {
    private static final Set<MeetingStatus> AHEAD = EnumSet.of(MeetingStatus.PLANNED, MeetingStatus.PROPOSED);
    private static final Set<MeetingStatus> OVER = EnumSet.of(MeetingStatus.HELD, MeetingStatus.CANCELLED);
    private static final Set<MeetingStatus> OFF =
            EnumSet.of(MeetingStatus.CANCELLED, MeetingStatus.POSTPONED, MeetingStatus.DENIED);
    private static final Set<MeetingStatus> HAPPENED = EnumSet.of(MeetingStatus.HELD, MeetingStatus.ONGOING);
    private static final Pattern SAID_AGAIN = Pattern.compile("(?i)(?:the|this|that|these|those) [a-z]+");
    private static final Set<Channel> AFAR = EnumSet.of(Channel.PHONE, Channel.VIDEO);

    private static final Set<MeetingFeature> PERHAPS_OTHERS =
            EnumSet.of(MeetingFeature.NEAR_DAYS, MeetingFeature.NEITHER_DATED);
    private static final Set<MeetingFeature> AGREEING =
            EnumSet.of(MeetingFeature.SAME_DAYS, MeetingFeature.SAME_STRETCH);
    private final Told<MeetingReport> told;
    private final Company company;
    private final List<LocationStrand> places;
    private final When when;
    private final Set<RoundNumber> numbers;

    Occasion(Told<MeetingReport> told) {
        this.told = told;
        company = Company.of(told);
        places = placesOf(told);
        when = new When(told.report().status(), told.report().time(), told.scene());
        numbers = RoundNumber.in(told.report(), told.scene().text());
    }

    static List<LocationStrand> placesOf(Told<MeetingReport> told) {
        return told.report().locations().stream()
                .flatMap(local -> told.scene().strand(local, LocationStrand.class).stream())
                .distinct()
                .toList();
    }

    Scene scene() {
        return told.scene();
    }

    Company company() {
        return company;
    }

    List<LocationStrand> places() {
        return places;
    }

    When when() {
        return when;
    }

    Set<RoundNumber> numbers() {
        return numbers;
    }

    /** By what meetings are found: who was there, else of whom the article speaks, what sort of people, and where. */
    Stream<String> traits() {
        Stream<String> sides = (company.isTold() ? company.named() : company.background())
                .stream().flatMap(actor -> Stream.concat(Stream.of(actor.id()), actor.represents().stream()));
        return Stream.of(sides, company.groups().stream(), places.stream().map(Strand::id))
                .flatMap(Function.identity())
                .distinct();
    }

    /** Empty when something rules out that it tells of that meeting. */
    Optional<Likeness> likenessTo(MeetingStrand meeting) {
        if (!mayBe(meeting)) {
            return Optional.empty();
        }
        Optional<Set<MeetingFeature>> who = new Acquaintance(company, meeting.company()).features();
        Optional<MeetingFeature> times = when.feature(meeting);
        if (who.isEmpty() || times.isEmpty()) {
            return Optional.empty();
        }
        Set<MeetingFeature> features = EnumSet.of(times.get());
        features.addAll(who.get());
        where(meeting).ifPresent(features::add);
        which(meeting).ifPresent(features::add);
        how(meeting, features);
        return Optional.of(new Likeness(meeting, Collections.unmodifiableSet(features)));
    }

    private boolean mayBe(MeetingStrand meeting) {
        MeetingReport report = told.report();
        return told.scene().mayMean(report.id(), meeting)
                && isOneSort(report.kind(), meeting.meetingKind())
                && (company.mayBeTwo() || !meeting.isOfTwoAlone())
                && (meeting.company().mayBeTwo() || !TwoAlone.isToldBy(told))
                && AFAR.contains(report.channel()) == AFAR.contains(meeting.channel())
                && !(AHEAD.contains(report.status())
                        && OVER.contains(meeting.status())
                        && !when.isDated()
                        && !isOldPlan())
                && !isContradiction(report.status(), meeting.status())
                && !(meeting.isToldIn(told.scene())
                        && isBeforeAndAfter(report.status(), meeting.status())
                        && !isStillOn(meeting))
                && !(meeting.isToldIn(told.scene()) && !isSaidAgain() && when.isOneDayOf(meeting.time()));
    }

    /** "A summit planned for last December": of a plan whose time has gone by anything may have become. */
    private boolean isOldPlan() {
        return told.report().time().definitelyBefore(told.scene().published());
    }

    /** On the eve of its last day: what has begun goes on as planned. */
    private boolean isStillOn(MeetingStrand meeting) {
        TimeSpan begun =
                HAPPENED.contains(told.report().status()) ? told.report().time() : meeting.time();
        Instant published = told.scene().published().latest();
        Instant over = begun.latest();
        return published != null && over != null && over.isAfter(published);
    }

    /** What took place was not called off, and the other way round, unless both are told of one day. */
    private boolean isContradiction(MeetingStatus now, MeetingStatus before) {
        return (OFF.contains(now) && HAPPENED.contains(before)
                        || HAPPENED.contains(now) && before == MeetingStatus.CANCELLED)
                && !when.isDated();
    }

    /** One article does not tell of one meeting that it took place and that it will. */
    private static boolean isBeforeAndAfter(MeetingStatus a, MeetingStatus b) {
        return (AHEAD.contains(a) && HAPPENED.contains(b)) || (AHEAD.contains(b) && HAPPENED.contains(a));
    }

    private Optional<MeetingFeature> where(MeetingStrand meeting) {
        if (places.isEmpty() || meeting.places().places().isEmpty()) {
            return Optional.empty();
        }
        if (!meeting.places().agreesWith(places)) {
            boolean moved = told.report().status() == MeetingStatus.POSTPONED && new Plan(meeting).isPutOffBy(when);
            return moved || isSameCompanyAndDay(meeting) ? Optional.empty() : Optional.of(MeetingFeature.OTHER_PLACE);
        }
        return Optional.of(meeting.places().isSameAs(places) ? MeetingFeature.SAME_PLACE : MeetingFeature.SAME_COUNTRY);
    }

    private Optional<MeetingFeature> which(MeetingStrand meeting) {
        if (numbers.isEmpty() || meeting.numbers().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Collections.disjoint(numbers, meeting.numbers())
                        ? MeetingFeature.OTHER_NUMBER
                        : MeetingFeature.SAME_NUMBER);
    }

    private void how(MeetingStrand meeting, Set<MeetingFeature> features) {
        MeetingReport report = told.report();
        boolean isOnePlanned = AHEAD.contains(report.status()) != AHEAD.contains(meeting.status());
        features.add(kind(report.kind(), meeting.meetingKind(), isOnePlanned));
        if (features.contains(MeetingFeature.OTHER_KIND)
                && Collections.disjoint(features, AGREEING)
                && isOnlyOneSummit(report.kind(), meeting.meetingKind())) {
            features.add(MeetingFeature.ONLY_ONE_SUMMIT);
        }
        // Talks of two days in a row may well take as long; hours only tell between what may be the same.
        if (HAPPENED.contains(report.status())
                && meeting.took(report.duration())
                && Collections.disjoint(features, PERHAPS_OTHERS)) {
            features.add(MeetingFeature.SAME_HOURS);
        }
        if (report.channel() != meeting.channel()
                && report.channel() != Channel.UNKNOWN
                && meeting.channel() != Channel.UNKNOWN) {
            features.add(MeetingFeature.OTHER_CHANNEL);
        }
        if (!meeting.isToldIn(told.scene()) && Freshness.isLaterThan(meeting, told)) {
            features.add(MeetingFeature.NEWS_OF_ITS_OWN);
        }
        if (meeting.isToldIn(told.scene()) && isSaidAgain()) {
            features.add(MeetingFeature.SAID_AGAIN);
        }
        if (Visits.isTalksOn(meeting, told)) {
            features.add(MeetingFeature.ON_THE_VISIT);
        }
        if (meeting.isToldBySource(told.scene())
                && !meeting.isToldIn(told.scene())
                && meeting.isToldIn(MeetingStrand.wordsOf(report))) {
            features.add(MeetingFeature.SAME_WORDS);
        }
    }

    private boolean isSaidAgain() {
        return told.report().mentions().stream()
                .limit(1)
                .anyMatch(mention -> SAID_AGAIN.matcher(mention.text()).matches());
    }

    /** A signing becomes of its plan; two that were held may be of two accords. */
    private static MeetingFeature kind(MeetingKind a, MeetingKind b, boolean isOnePlanned) {
        if (a == b) {
            return a == MeetingKind.SIGNING && isOnePlanned ? MeetingFeature.BOTH_SIGNED : MeetingFeature.SAME_KIND;
        }
        return a == MeetingKind.SIGNING || b == MeetingKind.SIGNING
                ? MeetingFeature.ONLY_ONE_SIGNED
                : MeetingFeature.OTHER_KIND;
    }

    private static boolean isOnlyOneSummit(MeetingKind a, MeetingKind b) {
        return (a == MeetingKind.SUMMIT) != (b == MeetingKind.SUMMIT);
    }

    /** The same people on one day: two outlets that differ on the place, rather than two meetings. */
    private boolean isSameCompanyAndDay(MeetingStrand meeting) {
        return told.report().kind() != MeetingKind.VISIT
                && company.isSame(meeting.company())
                && When.isDay(told.report().time())
                && When.isDay(meeting.time())
                && meeting.time().possiblyOverlaps(told.report().time());
    }

    private static boolean isOneSort(MeetingKind a, MeetingKind b) {
        return (a == MeetingKind.INTERVIEW) == (b == MeetingKind.INTERVIEW)
                && (a == MeetingKind.CALL) == (b == MeetingKind.CALL);
    }
}

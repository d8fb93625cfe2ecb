package dev.parley.resolve.negotiation;

import dev.parley.article.ArticleId;
import dev.parley.resolve.Facts;
import dev.parley.resolve.ReportId;
import dev.parley.time.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** A negotiation while its meetings are gathered. */
final class Course {
    /** A longer silence parts two negotiations of the same sides. */
    private static final Duration LONGEST_SILENCE = Duration.ofDays(550);

    /** A side belongs to it that was there in this share of the meetings. */
    private static final double OFTEN = 1.0 / 3;

    private final List<Snapshot.Known> cores = new ArrayList<>();
    private final List<Membership> members = new ArrayList<>();
    private final Map<String, Integer> presence = new HashMap<>();
    private final Map<String, Integer> mediation = new HashMap<>();
    private final Set<ArticleId> articles = new HashSet<>();

    /** @param between those who hosted or mediated, and those for whom they speak */
    void add(Snapshot.Known meeting, Collection<String> sides, Collection<String> between) {
        cores.add(meeting);
        join(meeting, Membership.Reason.SAME_SIDES);
        sides.forEach(side -> presence.merge(side, 1, Integer::sum));
        between.stream()
                .filter(actor -> !sides.contains(actor))
                .forEach(actor -> mediation.merge(actor, 1, Integer::sum));
    }

    void join(Snapshot.Known meeting, Membership.Reason reason) {
        members.add(new Membership(meeting.id(), reason));
        meeting.version().reports().stream().map(ReportId::article).forEach(articles::add);
    }

    String id() {
        return cores.getFirst().id() + "-n";
    }

    List<Membership> members() {
        return members;
    }

    List<Snapshot.Known> cores() {
        return cores;
    }

    NavigableSet<String> sides() {
        NavigableSet<String> sides = new TreeSet<>(presence.keySet());
        sides.removeIf(side -> !isOften(side));
        sides.removeAll(mediators());
        return sides;
    }

    NavigableSet<String> mediators() {
        NavigableSet<String> mediators = new TreeSet<>(mediation.keySet());
        mediators.removeIf(actor -> presence.getOrDefault(actor, 0) > mediation.getOrDefault(actor, 0));
        return mediators;
    }

    /** How many of these sides are among its own; 0 when it is too long ago to go on with. */
    long inCommon(Collection<String> others, Snapshot.Known meeting) {
        Set<String> sides = sides();
        return isNear(meeting, LONGEST_SILENCE)
                ? others.stream().filter(sides::contains).count()
                : 0;
    }

    boolean isNear(Snapshot.Known meeting, Duration most) {
        return cores.stream().anyMatch(core -> gap(core, meeting).compareTo(most) <= 0);
    }

    boolean isToldIn(Collection<ReportId> reports) {
        return reports.stream().map(ReportId::article).anyMatch(articles::contains);
    }

    private boolean isOften(String side) {
        return presence.getOrDefault(side, 0) >= OFTEN * cores.size();
    }

    private static Duration gap(Snapshot.Known one, Snapshot.Known other) {
        return Duration.between(moment(one), moment(other)).abs();
    }

    /** When it was, else when it was first told. */
    static Instant moment(Snapshot.Known meeting) {
        TimeSpan time = ((Facts.OfMeeting) meeting.version().facts()).time();
        if (time.earliest() != null) {
            return time.earliest();
        }
        return time.latest() == null ? meeting.thing().history().getFirst().knownFrom() : time.latest();
    }
}

package dev.parley.resolve.negotiation;

import dev.parley.extract.Role;
import dev.parley.resolve.Link;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.journal.KeptSet;
import dev.parley.resolve.meeting.MeetingStrand;
import dev.parley.resolve.strand.ActorStrand;
import dev.parley.resolve.strand.Strand;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who was at the meetings of a negotiation: its sides, those who go between them, and how often each was there. */
final class Table {
    /** A side belongs to it that was there in this share of the meetings. */
    private static final double OFTEN = 1.0 / 3;

    /** One that it cannot do without was there in this share. */
    private static final double MOSTLY = 0.5;

    /** One that is named as a party was there in this share, and more than once where there were more than a few meetings. */
    private static final double NOW_AND_THEN = 0.1;

    private static final int FEW = 4;

    private final Map<ActorStrand, Chair> chairs = new KeptMap<>();
    private final Set<MeetingStrand> meetings = new KeptSet<>();

    /**
     * Notes who was at a meeting.
     *
     * @param sides those who met
     * @param between those who mediated, and those for whom they did
     */
    void seat(MeetingStrand meeting, Set<ActorStrand> sides, Set<ActorStrand> between) {
        meetings.add(meeting);
        sides.forEach(side -> chair(side).asSide.add(meeting));
        between.forEach(mediator -> chair(mediator).asMediator.add(meeting));
    }

    Set<ActorStrand> sides() {
        return those(OFTEN);
    }

    /** All sides that are more than a guest. */
    List<ActorStrand> parties() {
        return those(NOW_AND_THEN).stream()
                .filter(side -> meetings.size() < FEW || presence(side) > 1)
                .toList();
    }

    /** Those without whom hardly anybody met. */
    Set<ActorStrand> pillars() {
        return those(MOSTLY);
    }

    Set<ActorStrand> mediators() {
        Set<ActorStrand> mediators = new LinkedHashSet<>();
        chairs.forEach((actor, chair) -> {
            if (chair.isMediators()) {
                mediators.add(actor);
            }
        });
        return mediators;
    }

    /** The group at the table that the side is, or is a member of. */
    Optional<ActorStrand> groupOf(ActorStrand side, Sides all) {
        return chairs.keySet().stream()
                .filter(actor -> !all.members(actor).isEmpty())
                .filter(group -> group == side || all.members(group).contains(side))
                .findFirst();
    }

    Set<ActorStrand> everybody() {
        return chairs.keySet();
    }

    int presence(ActorStrand actor) {
        Chair chair = chairs.get(actor);
        return chair == null ? 0 : chair.asSide.size();
    }

    /** Sides and mediators, each with the reports of the meetings they were at. */
    List<Link> links() {
        List<Link> links = new ArrayList<>();
        parties().forEach(side -> links.add(link(side, Role.PARTY, chair(side).asSide)));
        mediators().forEach(mediator -> links.add(link(mediator, Role.MEDIATOR, chair(mediator).asMediator)));
        return links;
    }

    private static Link link(ActorStrand actor, Role role, Set<MeetingStrand> meetings) {
        List<ReportId> reports = meetings.stream().map(Strand::firstReport).toList();
        return new Link(Link.Kind.HAS_PARTY, actor.id(), role, null, reports);
    }

    private Set<ActorStrand> those(double share) {
        Set<ActorStrand> often = new LinkedHashSet<>();
        chairs.forEach((actor, chair) -> {
            if (!chair.isMediators() && chair.asSide.size() >= share * meetings.size()) {
                often.add(actor);
            }
        });
        return often;
    }

    private Chair chair(ActorStrand actor) {
        return chairs.computeIfAbsent(actor, a -> new Chair(new KeptSet<>(), new KeptSet<>()));
    }

    private record Chair(Set<MeetingStrand> asSide, Set<MeetingStrand> asMediator) {
        private boolean isMediators() {
            return !asMediator.isEmpty() && asMediator.size() >= asSide.size();
        }
    }
}

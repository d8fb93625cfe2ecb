package dev.parley.resolve.meeting;

import dev.parley.resolve.MeetingFeature;
import dev.parley.resolve.strand.ActorStrand;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Lays two companies side by side: whether they may be the same people, and how much that says. */
record Acquaintance(Company told, Company known) {

    /** Empty when they cannot be the same people, or nothing shows that they are. */
    Optional<Set<MeetingFeature>> features() {
        Set<MeetingFeature> features = EnumSet.noneOf(MeetingFeature.class);
        if (!Collections.disjoint(told.groups(), known.groups())) {
            features.add(MeetingFeature.SAME_GROUP);
        }
        Optional<MeetingFeature> who = told.isTold() && known.isTold() ? bothNamed() : oneUnnamed();
        who.ifPresent(features::add);
        if (features.contains(MeetingFeature.FEW_IN_COMMON) && othersAreSpokenOf()) {
            features.add(MeetingFeature.OTHERS_SPOKEN_OF);
        }
        if (features.contains(MeetingFeature.SAME_PERSONS) && (hasBetween(told, known) || hasBetween(known, told))) {
            features.add(MeetingFeature.SOMEBODY_BETWEEN);
        }
        if (sendsOthers()) {
            features.add(MeetingFeature.OTHER_PERSONS);
        }
        return who.isPresent() || (features.contains(MeetingFeature.SAME_GROUP) && !(told.isTold() && known.isTold()))
                ? Optional.of(features)
                : Optional.empty();
    }

    /** Whether the one names a host, a mediator or an onlooker of whom the other knows nothing. */
    private static boolean hasBetween(Company one, Company other) {
        return one.named().stream()
                .filter(actor -> !one.parties().contains(actor))
                .anyMatch(
                        actor -> Company.inCommon(Set.of(actor), other.named()).isEmpty());
    }

    private Optional<MeetingFeature> bothNamed() {
        Set<ActorStrand> mine = Company.inCommon(told.named(), known.named());
        Set<ActorStrand> theirs = Company.inCommon(known.named(), told.named());
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        boolean isMineIn = isContained(mine, told);
        boolean areTheirsIn = isContained(theirs, known);
        if (isMineIn || areTheirsIn) {
            return Optional.of(contained(mine, theirs, isMineIn && areTheirsIn));
        }
        int fewer = Math.min(told.named().size(), known.named().size());
        return Optional.of(
                Math.min(mine.size(), theirs.size()) * 2 > fewer
                        ? MeetingFeature.MOST_IN_COMMON
                        : MeetingFeature.FEW_IN_COMMON);
    }

    private MeetingFeature contained(Set<ActorStrand> mine, Set<ActorStrand> theirs, boolean isWhole) {
        int common = isWhole ? Math.min(mine.size(), theirs.size()) : commonParties(mine, theirs);
        if (common < 2) {
            boolean isStandIn = mine.stream().noneMatch(theirs::contains);
            return hasOthers() || isStandIn ? MeetingFeature.ONE_OF_SEVERAL : MeetingFeature.ONE_IN_COMMON;
        }
        return persons(mine, theirs) > 1 ? MeetingFeature.SAME_PERSONS : MeetingFeature.SAME_SIDES;
    }

    /** Whether one of the two tells of people without names beside those it names, and not the other of the same. */
    private boolean hasOthers() {
        return Collections.disjoint(told.groups(), known.groups())
                && !(told.groups().isEmpty() && known.groups().isEmpty());
    }

    private int commonParties(Set<ActorStrand> mine, Set<ActorStrand> theirs) {
        return Math.min(
                Company.inCommon(told.parties(), mine).size(),
                Company.inCommon(known.parties(), theirs).size());
    }

    /** Hosts, mediators and onlookers may be left out by one of two outlets. */
    private static boolean isContained(Set<ActorStrand> common, Company all) {
        return common.containsAll(all.parties().isEmpty() ? all.named() : all.parties());
    }

    private static long persons(Set<ActorStrand> mine, Set<ActorStrand> theirs) {
        return mine.stream()
                .filter(theirs::contains)
                .filter(ActorStrand::isFirstToldAsPerson)
                .count();
    }

    private boolean othersAreSpokenOf() {
        return Company.inCommon(told.parties(), known.background()).containsAll(told.parties())
                && Company.inCommon(known.parties(), told.background()).containsAll(known.parties());
    }

    private Optional<MeetingFeature> oneUnnamed() {
        if (!told.isTold() && !known.isTold()) {
            return Company.inCommon(told.background(), known.background()).size() > 1
                    ? Optional.of(MeetingFeature.BOTH_SPEAK_OF_SAME)
                    : Optional.empty();
        }
        Company named = told.isTold() ? told : known;
        Company unnamed = told.isTold() ? known : told;
        Collection<ActorStrand> parties = named.parties().isEmpty() ? named.named() : named.parties();
        int spokenOf = Company.inCommon(parties, unnamed.background()).size();
        if (spokenOf == parties.size() && unnamed.groups().isEmpty()) {
            return Optional.of(MeetingFeature.ALL_SPOKEN_OF);
        }
        return spokenOf * 2 >= parties.size() ? Optional.of(MeetingFeature.PARTLY_SPOKEN_OF) : Optional.empty();
    }

    /** Whether a side is there in two persons, one told each time, and nobody of it is told both times. */
    private boolean sendsOthers() {
        for (ActorStrand mine : told.named()) {
            if (mine.isFirstToldAsPerson() && !known.named().contains(mine)) {
                for (ActorStrand theirs : known.named()) {
                    if (theirs.isFirstToldAsPerson() && !told.named().contains(theirs) && areOfOneSide(mine, theirs)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean areOfOneSide(ActorStrand a, ActorStrand b) {
        Set<String> common = new HashSet<>(a.represents());
        common.retainAll(b.represents());
        return a != b && !common.isEmpty();
    }
}

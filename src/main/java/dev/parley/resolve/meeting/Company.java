package dev.parley.resolve.meeting;

import dev.parley.extract.MeetingReport;
import dev.parley.extract.Participant;
import dev.parley.extract.Role;
import dev.parley.resolve.journal.KeptSet;
import dev.parley.resolve.name.Spelling;
import dev.parley.resolve.strand.ActorStrand;
import dev.parley.resolve.strand.Told;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who met, as far as it is told, and who else the article speaks of.
 *
 * @param named participants known by name; "the two ministers" are nobody another article could mean
 * @param parties those of them who neither hosted, mediated nor watched
 * @param groups what the unnamed participants are: "experts"
 * @param background everybody known by name of whom the articles tell that speak of the meeting
 */
record Company(Set<ActorStrand> named, Set<ActorStrand> parties, Set<String> groups, Set<ActorStrand> background) {

    static Company nobody() {
        return new Company(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    /** Nobody yet, of a meeting whose company will be told. */
    static Company kept() {
        return new Company(new KeptSet<>(), new KeptSet<>(), new KeptSet<>(), new KeptSet<>());
    }

    static Company of(Told<MeetingReport> told) {
        Company company = nobody();
        for (Participant participant : told.report().participants()) {
            told.scene()
                    .strand(participant.actor(), ActorStrand.class)
                    .ifPresent(actor -> company.add(actor, participant.role()));
        }
        company.background.addAll(told.scene().namedActors());
        return company;
    }

    private void add(ActorStrand actor, Role role) {
        if (!actor.isNamed()) {
            List<String> words = Spelling.words(actor.name());
            words.stream().skip(Math.max(0, words.size() - 1)).forEach(groups::add);
            return;
        }
        named.add(actor);
        if (role == Role.PARTY) {
            parties.add(actor);
        }
    }

    void addAll(Company other) {
        named.addAll(other.named);
        parties.addAll(other.parties);
        groups.addAll(other.groups);
        background.addAll(other.background);
    }

    boolean isTold() {
        return !named.isEmpty();
    }

    /** Of one person or two, beside whom states may be named; or of nobody whose name is told. */
    boolean mayBeTwo() {
        long persons = named.stream().filter(ActorStrand::isFirstToldAsPerson).count();
        return named.isEmpty() || persons == 1 || persons == 2;
    }

    /** Whether nobody is missing on either side, of two at least. */
    boolean isSame(Company other) {
        return named.size() > 1
                && named.size() == other.named.size()
                && inCommon(named, other.named).size() == named.size();
    }

    /** Those of the first who stand for one of the second. */
    static Set<ActorStrand> inCommon(Collection<ActorStrand> some, Collection<ActorStrand> all) {
        Set<ActorStrand> common = new LinkedHashSet<>(some);
        common.removeIf(actor -> all.stream().noneMatch(actor::standsFor));
        return common;
    }
}

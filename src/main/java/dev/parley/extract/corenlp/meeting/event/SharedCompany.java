package dev.parley.extract.corenlp.meeting.event;

import dev.parley.extract.ActorKind;
import dev.parley.extract.Role;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.meeting.company.Company;
import dev.parley.extract.corenlp.meeting.company.Generic;
import dev.parley.extract.corenlp.meeting.trigger.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether those of whom a mention tells are those of a meeting told of before. */
final class SharedCompany {
    private static final int NEAR = 3;
    private final Generic generic = new Generic();
    private final Actors actors;

    SharedCompany(Actors actors) {
        this.actors = actors;
    }

    /** Whether two of the one are of the other, or may stand for them. */
    boolean agree(Event event, Candidate mention) {
        int were = (int) known(event.company()).count();
        int are = (int) known(mention.company()).count();
        int needed = Math.min(2, Math.min(were, are));
        return mention.trigger().isAddition()
                || isHosted(event, mention)
                || shared(event, mention) >= needed
                || mayStandFor(event, mention);
    }

    /** "The session was hosted by A": a host is no party, and may have been told of by nobody before. */
    private static boolean isHosted(Event event, Candidate mention) {
        Company company = mention.company();
        return mention.reference() == Reference.DEFINITE
                && !event.company().parties().isEmpty()
                && company.size() == 1
                && company.actors().stream().allMatch(actor -> company.role(actor) == Role.HOST)
                && mention.trigger().sentence().index() - event.lastSentence() <= NEAR;
    }

    /** "The two foreign ministers met on Sunday. Sunday's meeting of A and B": as many, whose sides nobody tells. */
    private boolean mayStandFor(Event event, Candidate mention) {
        List<String> were = event.company().counterparts();
        List<String> are = mention.company().counterparts();
        boolean sameDay =
                event.time().days().equals(Optional.of(1L)) && event.time().equals(mention.time());
        return sameDay
                && mention.reference() == Reference.DEFINITE
                && were.size() == are.size()
                && were.stream().noneMatch(this::isPerson)
                && are.stream()
                        .allMatch(actor -> isPerson(actor)
                                && actors.get(actor).represents().isEmpty());
    }

    /** "The experts" may be those named elsewhere. */
    private Stream<String> known(Company company) {
        return company.counterparts().stream().filter(actor -> !generic.isAny(actors.get(actor)));
    }

    boolean lacks(Company company, Company other) {
        return other.parties().stream()
                .anyMatch(actor -> isPerson(actor) && !company.actors().contains(actor));
    }

    private boolean isPerson(String actor) {
        return actors.get(actor).kind() == ActorKind.PERSON;
    }

    /** How many of the mention's participants sit on a side that is already there. */
    int shared(Event event, Candidate mention) {
        Set<String> sides = event.company().sides(actors);
        return (int) mention.company().actors().stream()
                .filter(a ->
                        sides.contains(a) || actors.get(a).represents().stream().anyMatch(sides::contains))
                .count();
    }
}

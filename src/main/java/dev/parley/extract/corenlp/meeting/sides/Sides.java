package dev.parley.extract.corenlp.meeting.sides;

import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.Participant;
import dev.parley.extract.Role;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.meeting.company.Generic;
import dev.parley.extract.corenlp.meeting.event.Event;
import dev.parley.extract.corenlp.meeting.trigger.Gatherings;
import dev.parley.extract.corenlp.meeting.trigger.MeetingRule.Noun;
import dev.parley.extract.corenlp.meeting.trigger.MeetingRule.Strength;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Grammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Seats the parties of an article's negotiation at those of its meetings of which the text says no more than "the
 * delegations", "they", or nothing: "the next round will be in May".
 */
public final class Sides {
    private static final Set<MeetingKind> OWN = Set.of(MeetingKind.TALKS, MeetingKind.SUMMIT, MeetingKind.SIGNING);
    private final Generic generic = new Generic();
    private final Set<String> sides;
    private final Actors actors;

    public Sides(Set<String> sides, Actors actors) {
        this.sides = sides;
        this.actors = actors;
    }

    /** The named ones, with whoever must have sat across from them. */
    public List<Participant> among(Event event, List<Participant> named) {
        List<Participant> seated = named.stream()
                .filter(p -> !generic.isAny(actors.get(p.actor())))
                .toList();
        boolean own = isOwn(event) || event.company().isOfSides();
        if (sides.isEmpty() || !own || event.company().isOfStranger() || isMentionedOnly(event)) {
            return seated;
        }
        return complete(event, seated);
    }

    /** Talks, even where they are called a conference as well; but not "a nuclear security summit", at which many meet. */
    private static boolean isOwn(Event event) {
        return event.kind() != MeetingKind.VISIT
                && event.mentions().stream()
                        .filter(mention -> !mention.trigger().isAddition())
                        .anyMatch(mention -> OWN.contains(mention.kind()) && !Gatherings.isOfMany(mention.trigger()));
    }

    private List<Participant> complete(Event event, List<Participant> seated) {
        boolean unnamed = seated.stream()
                .filter(p -> isToldOfItself(event, p))
                .noneMatch(p -> p.role() == Role.PARTY && !(event.company().isOfSides() && isNobodyKnown(p)));
        List<String> own = sides.stream()
                .filter(side -> seated.stream().anyMatch(p -> isOf(side, p)))
                .toList();
        // "Norway's king received A": of A's side nobody tells, but a seat is taken by him.
        boolean alone = seated.stream().filter(p -> p.role() == Role.PARTY).count() == 1
                && own.size() == 1
                && seated.stream().anyMatch(p -> p.role() == Role.PARTY && isOf(own.getFirst(), p))
                && !isAmongThemselves(event, seated);
        return unnamed || alone ? with(seated, own) : seated;
    }

    /** Rather than by "A and B also took part", beside those whom it leaves to be understood. */
    private static boolean isToldOfItself(Event event, Participant participant) {
        return event.mentions().stream()
                .filter(mention -> !mention.trigger().isAddition() || !isAlso(mention.trigger()))
                .anyMatch(mention -> mention.company().actors().contains(participant.actor()));
    }

    private static boolean isAlso(Trigger addition) {
        return Grammar.dependents(addition.sentence(), addition.word(), "advmod").stream()
                .anyMatch(adverb -> Grammar.form(adverb).equals("also"));
    }

    /** "The union's ministers, who were meeting in Bern": one another. */
    private boolean isAmongThemselves(Event event, List<Participant> seated) {
        return event.mentions().stream().noneMatch(mention -> mention.trigger().isNoun())
                && seated.stream().noneMatch(p -> actors.get(p.actor()).kind() == ActorKind.PERSON);
    }

    /** "A dialogue", "the first contact": too little to seat anybody at, but for "a call between the ministers on Friday". */
    private static boolean isMentionedOnly(Event event) {
        boolean set = event.company().isOfSides() && event.time().isKnown();
        return !set
                && event.mentions().stream()
                        .allMatch(mention -> mention.trigger().rule() instanceof Noun noun
                                && noun.strength() == Strength.WEAK
                                && mention.ordinal().isEmpty());
    }

    /** "Experts": a group of which the text says no more. */
    private boolean isNobodyKnown(Participant participant) {
        ActorReport actor = actors.get(participant.actor());
        return actor.kind() == ActorKind.GROUP && actor.represents().isEmpty();
    }

    private List<Participant> with(List<Participant> seated, List<String> own) {
        List<Participant> all = new ArrayList<>(seated);
        sides.stream()
                .filter(side -> !own.contains(side))
                .map(side -> new Participant(side, Role.PARTY))
                .forEach(all::add);
        return all;
    }

    private boolean isOf(String side, Participant participant) {
        return side.equals(participant.actor())
                || actors.get(participant.actor()).represents().contains(side);
    }
}

package dev.parley.extract.corenlp.meeting;

import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.Participant;
import dev.parley.extract.Role;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.rules.RuleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Seats at the round that a story opens with those whom it calls the negotiators of its sides, or their mediator, wherever
 * it names them.
 */
final class Delegates {
    private static final int LEAD = 3;
    private static final Set<MeetingKind> ROUNDS = Set.of(MeetingKind.TALKS, MeetingKind.CONFERENCE);
    private final Map<String, Role> titles =
            RuleFile.read("extract/meeting/delegates.txt").table(row -> Role.valueOf(row.get(1)));
    private final Set<String> sides;
    private final Actors actors;

    Delegates(Set<String> sides, Actors actors) {
        this.sides = sides;
        this.actors = actors;
    }

    List<Participant> among(Event event, List<Participant> seated) {
        boolean round = event.firstSentence() < LEAD
                && ROUNDS.contains(event.kind())
                && event.status().explicit()
                && Compatibility.isPast(event.status().status())
                && isOfSides(seated);
        return round ? with(seated) : seated;
    }

    /** Told as a meeting of the sides, rather than of some people. */
    private boolean isOfSides(List<Participant> seated) {
        return sides.size() == 2 && seated.stream().map(Participant::actor).anyMatch(sides::contains);
    }

    private List<Participant> with(List<Participant> seated) {
        List<Participant> all = new ArrayList<>(seated);
        for (ActorReport actor : actors.reports()) {
            boolean unseated = seated.stream().noneMatch(p -> p.actor().equals(actor.id()));
            if (unseated && actor.kind() == ActorKind.PERSON) {
                role(actor)
                        .filter(role -> role == Role.MEDIATOR
                                || actor.represents().stream().anyMatch(sides::contains))
                        .ifPresent(role -> all.add(new Participant(actor.id(), role)));
            }
        }
        List<String> represented = all.stream()
                .filter(p -> actors.get(p.actor()).kind() == ActorKind.PERSON && p.role() == Role.PARTY)
                .flatMap(p -> actors.get(p.actor()).represents().stream())
                .toList();
        all.removeIf(p -> sides.contains(p.actor()) && represented.contains(p.actor()));
        return all;
    }

    private Optional<Role> role(ActorReport actor) {
        return actor.titles().stream()
                .map(title -> title.toLowerCase(Locale.ROOT))
                .flatMap(title -> titles.entrySet().stream().filter(entry -> title.endsWith(entry.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}

package dev.parley.extract.corenlp.meeting.sides;

import dev.parley.extract.Participant;
import dev.parley.extract.Role;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.rules.RuleFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows by title who sits between two parties rather than for one of them. */
public final class Mediators {
    private static final int TABLE = 3;
    private final Set<String> titles =
            RuleFile.read("extract/meeting/mediators.txt").words();
    private final Actors actors;

    public Mediators(Actors actors) {
        this.actors = actors;
    }

    /** The same participants; where at least three sit, those called mediators have that role. */
    public List<Participant> among(List<Participant> participants) {
        if (participants.size() < TABLE) {
            return participants;
        }
        return participants.stream()
                .map(p ->
                        p.role() == Role.PARTY && isMediator(p.actor()) ? new Participant(p.actor(), Role.MEDIATOR) : p)
                .toList();
    }

    private boolean isMediator(String actor) {
        return actors.get(actor).titles().stream()
                .map(title -> title.toLowerCase(Locale.ROOT))
                .anyMatch(title -> titles.stream().anyMatch(title::endsWith));
    }
}

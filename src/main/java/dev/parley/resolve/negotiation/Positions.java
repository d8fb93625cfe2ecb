package dev.parley.resolve.negotiation;

import dev.parley.extract.Act;
import dev.parley.resolve.Facts;
import dev.parley.resolve.Link;
import dev.parley.resolve.Story;
import dev.parley.resolve.Thing;
import dev.parley.time.TimeSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The positions that actors took on issues, in order: a pure function of the story as it was known at a moment. */
public final class Positions {
    private final Snapshot story;
    private final Issues issues;
    private final List<Position> positions = new ArrayList<>();
    private final Map<Stand, Stance> stances = new HashMap<>();

    private Positions(Snapshot story, Issues issues) {
        this.story = story;
        this.issues = issues;
    }

    /** For every actor and issue in order of time; what somebody says counts for those for whom it speaks as well. */
    public static List<Position> of(Story story, Instant moment, Issues issues) {
        return new Positions(new Snapshot(story, moment), issues).taken();
    }

    private List<Position> taken() {
        story.all(Thing.Kind.STATEMENT).stream()
                .sorted(Comparator.comparing(Positions::saidAt).thenComparing(Snapshot.Known::id))
                .forEach(this::take);
        return List.copyOf(positions);
    }

    private void take(Snapshot.Known statement) {
        Facts.OfStatement said = (Facts.OfStatement) statement.version().facts();
        statement
                .targets(Link.Kind.MADE_BY)
                .flatMap(speaker -> withSides(speaker).stream())
                .distinct()
                .forEach(actor -> issues.in(said.text())
                        .forEach(issue -> positions.add(new Position(
                                actor,
                                issue,
                                statement.id(),
                                said.act(),
                                said.time(),
                                isTurn(new Stand(actor, issue), Stance.of(said.act()))))));
    }

    private List<String> withSides(String speaker) {
        List<String> all = new ArrayList<>(List.of(speaker));
        all.addAll(story.sidesOf(speaker));
        return all;
    }

    private boolean isTurn(Stand stand, Stance now) {
        if (now == Stance.OPEN) {
            return false;
        }
        Stance before = stances.put(stand, now);
        return before != null && before != now;
    }

    private static Instant saidAt(Snapshot.Known statement) {
        TimeSpan time = ((Facts.OfStatement) statement.version().facts()).time();
        if (time.latest() != null) {
            return time.latest();
        }
        return time.earliest() == null ? statement.thing().history().getFirst().knownFrom() : time.earliest();
    }

    private record Stand(String actor, Issue issue) {}

    private enum Stance {
        FOR,
        AGAINST,
        OPEN;

        private static Stance of(Act act) {
            return switch (act) {
                case AGREE, SUPPORT, CONCEDE -> FOR;
                case REJECT, DENY, THREATEN -> AGAINST;
                case PROPOSE, DEMAND, ACCUSE, INFORM -> OPEN;
            };
        }
    }
}

package dev.parley.resolve.story;

import dev.parley.article.ArticleId;
import dev.parley.resolve.Issues;
import dev.parley.resolve.Story;
import dev.parley.resolve.Telling;
import dev.parley.resolve.Thing;
import dev.parley.resolve.actor.Actors;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.meeting.Meetings;
import dev.parley.resolve.negotiation.Negotiations;
import dev.parley.resolve.place.LocationStrand;
import dev.parley.resolve.place.Locations;
import dev.parley.resolve.statement.Moves;
import dev.parley.resolve.statement.Proposals;
import dev.parley.resolve.statement.Statements;
import dev.parley.resolve.strand.ActorStrand;
import dev.parley.resolve.strand.Rulings;
import dev.parley.resolve.strand.Scene;
import dev.parley.resolve.strand.Strand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Tells the articles one after the other, in order of publication, and leaves a version of everything touched at the end
 * of every moment. Each step looks back only, so that what comes later never changes what was known before. What analysts
 * decide comes in where a finder tells whom a report means.
 */
public final class StoryTeller {
    private final Sources sources = new Sources();
    private final Actors actors = new Actors();
    private final Locations locations = new Locations();
    private final Meetings meetings = new Meetings();
    private final Proposals proposals = new Proposals();
    private final Moves moves = new Moves();
    private final Statements statements = new Statements();
    private final Negotiations negotiations;
    private final Map<String, Strand> strands = new KeptMap<>();
    private final Rulings rulings;
    private final Consumer<Strand> watch;

    public StoryTeller(Rulings rulings, Issues issues) {
        this(rulings, issues, strand -> {});
    }

    /** @param watch is shown every strand before its state is added to its history */
    public StoryTeller(Rulings rulings, Issues issues, Consumer<Strand> watch) {
        this.rulings = rulings;
        this.watch = watch;
        negotiations = new Negotiations(issues);
    }

    /** @param published all at that moment, in order of their ids */
    public void tell(Instant moment, Collection<Telling> published) {
        Set<Strand> named = new LinkedHashSet<>();
        Set<Strand> others = new LinkedHashSet<>();
        List<Scene> scenes = new ArrayList<>();
        for (Telling telling : published) {
            Scene scene = new Scene(telling, sources.sourceOf(telling), rulings);
            named.addAll(actors.tell(scene));
            named.addAll(locations.tell(scene));
            others.addAll(meetings.tell(scene));
            others.addAll(proposals.tell(scene));
            others.addAll(moves.tell(scene));
            others.addAll(statements.tell(scene));
            scenes.add(scene);
        }
        others.addAll(negotiations.tell(scenes));
        for (Strand strand : named) {
            watch.accept(strand);
            if (strand.seal(moment)) {
                others.addAll(namedAfter(strand));
            }
        }
        for (Strand strand : others) {
            watch.accept(strand);
            strand.seal(moment);
        }
        Stream.concat(named.stream(), others.stream()).forEach(strand -> strands.put(strand.id(), strand));
    }

    Optional<Thing> thing(String id) {
        return Optional.ofNullable(strands.get(id)).map(Strand::thing);
    }

    ArticleId sourceOf(ArticleId article) {
        return sources.of(article);
    }

    public Story story() {
        List<Thing> things = new ArrayList<>();
        strands.values().forEach(strand -> things.add(strand.thing()));
        things.sort(Comparator.comparing(Thing::id));
        return new Story(List.copyOf(things), sources.all(), meetings.joins());
    }

    private static Collection<Strand> namedAfter(Strand strand) {
        return switch (strand) {
            case ActorStrand actor -> actor.namedAfter();
            case LocationStrand location -> location.namedAfter();
            default -> List.of();
        };
    }
}

package dev.parley.resolve.story;

import dev.parley.resolve.Decision;
import dev.parley.resolve.Issues;
import dev.parley.resolve.Knowledge;
import dev.parley.resolve.Story;
import dev.parley.resolve.Telling;
import dev.parley.resolve.strand.Rulings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Resolves in order of publication: each report joins what the reports before it have told of, or begins something new. */
public final class PublicationOrderResolver implements Resolver {
    private final Issues issues;

    public PublicationOrderResolver() {
        this(Issues.standard());
    }

    /** @param issues what statements and proposals may be about */
    public PublicationOrderResolver(Issues issues) {
        this.issues = issues;
    }

    /** So many of the latest articles an ongoing story can go back behind. */
    private static final int REMEMBERED = 10_000;

    @Override
    public Optional<OngoingStory> begin(Collection<Decision> decisions) {
        return Optional.of(new OngoingStory(new Rulings(decisions), issues, REMEMBERED));
    }

    @Override
    public Story resolve(Collection<Telling> tellings, Collection<Decision> decisions) {
        SortedMap<String, Telling> byArticle = new TreeMap<>();
        tellings.forEach(telling -> byArticle.put(telling.article().value(), telling));
        SortedMap<Instant, List<Telling>> moments = new TreeMap<>(Comparator.naturalOrder());
        byArticle
                .values()
                .forEach(telling -> moments.computeIfAbsent(
                                telling.knownFrom().orElse(Knowledge.UNDATED), m -> new ArrayList<>())
                        .add(telling));
        StoryTeller teller = new StoryTeller(new Rulings(decisions), issues);
        moments.forEach(teller::tell);
        return teller.story();
    }
}

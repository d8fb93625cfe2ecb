package dev.parley.resolve.story;

import dev.parley.resolve.Decision;
import dev.parley.resolve.Story;
import dev.parley.resolve.Telling;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Tells which reports are of the same thing, and folds them. A pure function of the set of tellings: their order in the
 * collection plays no part. It works through them in order of publication, so that what it knows after those published by
 * some moment is what it would know from these alone. Decisions hold at every moment, whenever they were made.
 */
public interface Resolver {
    Story resolve(Collection<Telling> tellings, Collection<Decision> decisions);

    /** The same bit by bit: empty when this resolver cannot. */
    default Optional<OngoingStory> begin(Collection<Decision> decisions) {
        return Optional.empty();
    }

    /** The story before anybody decided anything. */
    default Story resolve(Collection<Telling> tellings) {
        return resolve(tellings, List.of());
    }
}

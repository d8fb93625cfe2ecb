package dev.parley.resolve;

import java.util.Collection;
import java.util.Set;

/**
 * Who met, as far as names are told, and who else the article speaks of.
 *
 * @param named participants known by name; "the two ministers" are nobody another article could mean
 * @param background everybody known by name of whom the articles tell that speak of the meeting
 */
record Company(Set<ActorStrand> named, Set<ActorStrand> background) {

    /**
     * Whether both may be the same people. Where one names nobody, the other's must be spoken of beside it; where neither
     * does, two at least must be spoken of beside both.
     */
    boolean mayBe(Company other) {
        if (named.isEmpty() && other.named.isEmpty()) {
            return inCommon(background, other.background) > 1;
        }
        if (named.isEmpty()) {
            return isMostlyIn(other.named, background);
        }
        return other.named.isEmpty() ? isMostlyIn(named, other.background) : shares(other);
    }

    /** Whether nobody is missing on either side, of two at least. */
    boolean isSame(Company other) {
        return named.size() > 1 && named.size() == other.named.size() && inCommon(named, other.named) == named.size();
    }

    boolean isTold() {
        return !named.isEmpty();
    }

    long inCommon(Company other) {
        return inCommon(named, other.named);
    }

    private boolean shares(Company other) {
        long mine = inCommon(named, other.named);
        long theirs = inCommon(other.named, named);
        boolean isContained = mine == named.size() || theirs == other.named.size();
        // Whoever met somebody else that day did not meet twice with the same: half is too little then.
        return mine > 0 && (isContained || Math.min(mine, theirs) * 2 > Math.min(named.size(), other.named.size()));
    }

    private static boolean isMostlyIn(Collection<ActorStrand> some, Collection<ActorStrand> all) {
        return inCommon(some, all) * 2 >= some.size() && !some.isEmpty();
    }

    /** How many of the first stand for one of the second. */
    private static long inCommon(Collection<ActorStrand> some, Collection<ActorStrand> all) {
        return some.stream()
                .filter(actor -> all.stream().anyMatch(actor::standsFor))
                .count();
    }
}

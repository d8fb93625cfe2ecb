package dev.parley.resolve;

import java.util.Collection;

/**
 * Tells which reports are of the same thing, and folds them. A pure function of the set of tellings: their order in the
 * collection plays no part. It works through them in order of publication, so that what it knows after those published by
 * some moment is what it would know from these alone.
 */
public interface Resolver {
    Story resolve(Collection<Telling> tellings);
}

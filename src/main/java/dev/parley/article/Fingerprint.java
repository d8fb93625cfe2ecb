package dev.parley.article;

import java.util.List;

/**
 * A sketch of a text by which reprints are found: MinHash over word shingles of the story.
 *
 * @param minima the smallest hash per hash function, in a fixed order; empty for a text too short to compare
 */
public record Fingerprint(List<Integer> minima) {
    public Fingerprint {
        minima = List.copyOf(minima);
    }

    /** Estimated share of common shingles, 0 to 1; 0 when either is too short to compare. */
    public double likeness(Fingerprint other) {
        if (minima.isEmpty() || minima.size() != other.minima.size()) {
            return 0;
        }
        int same = 0;
        for (int i = 0; i < minima.size(); i++) {
            if (minima.get(i).equals(other.minima.get(i))) {
                same++;
            }
        }
        return (double) same / minima.size();
    }
}

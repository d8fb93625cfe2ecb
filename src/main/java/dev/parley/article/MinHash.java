package dev.parley.article;

import java.util.Arrays;
import java.util.List;

/** Sketches a text by the smallest hashes of its four-word shingles. The numbers are stored: never change how. */
final class MinHash {
    private static final int FUNCTIONS = 64;
    private static final int SHINGLE = 4;
    private static final int FEWEST_WORDS = 12;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private MinHash() {}

    static Fingerprint of(List<String> words) {
        if (words.size() < FEWEST_WORDS) {
            return new Fingerprint(List.of());
        }
        long[] minima = new long[FUNCTIONS];
        Arrays.fill(minima, Long.MAX_VALUE);
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            long shingle = hash(words.subList(i, i + SHINGLE));
            for (int f = 0; f < FUNCTIONS; f++) {
                minima[f] = Math.min(minima[f], mix(shingle + f * GOLDEN));
            }
        }
        return new Fingerprint(Arrays.stream(minima)
                .mapToObj(minimum -> (int) (minimum ^ (minimum >>> 32)))
                .toList());
    }

    private static long hash(List<String> shingle) {
        long hash = 0;
        for (String word : shingle) {
            for (int i = 0; i < word.length(); i++) {
                hash = hash * 31 + word.charAt(i);
            }
            hash = mix(hash + GOLDEN);
        }
        return hash;
    }

    /** The finaliser of SplitMix64: every bit of the input moves every bit of the output. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}

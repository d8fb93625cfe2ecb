package dev.parley.extract.corenlp.statement;

import java.util.Optional;
import java.util.stream.IntStream;

/** Looks past what stands between commas after a noun. */
final class Appositions {
    private Appositions() {}

    /** "The envoy, its host, recalled": the noun before appositions and relative clauses between commas. */
    static Optional<Integer> nounBefore(SentenceTree tree, int comma) {
        int found = -1;
        int right = comma;
        while (right > 0 && tree.isTagged(right, ",")) {
            int left = right - 1;
            while (left >= 0 && !tree.isTagged(left, ",") && !tree.isQuoted(left)) {
                left--;
            }
            boolean aside = left > 0 && tree.isTagged(left, ",") && isAside(tree, left + 1, right - 1);
            if (!aside || !tree.isNominal(left - 1) || isAdverbial(tree, left - 1)) {
                break;
            }
            found = left - 1;
            right = left;
        }
        return found < 0 ? Optional.empty() : Optional.of(found);
    }

    private static boolean isAside(SentenceTree tree, int first, int last) {
        if (tree.isTagged(first, "W") || (tree.isTagged(first, "CD") && first == last)) {
            return true;
        }
        for (int i = first; i <= last && !tree.isTagged(i, "W") && !tree.is(i, "because", "whether", "if"); i++) {
            if (tree.isFinite(i) && !tree.is(i, "asked")) {
                return false;
            }
        }
        return tree.isTagged(first, "DT", "NN", "PRP", "JJ", "VBG", "VBN", "RB", "IN") || tree.is(first, "asked");
    }

    /** "On Monday, the minister, ...": what stands before the first comma only says when or where. */
    private static boolean isAdverbial(SentenceTree tree, int noun) {
        int first = noun;
        while (first > 0 && !tree.isTagged(first - 1, ",")) {
            first--;
        }
        boolean holdsSubject = IntStream.rangeClosed(first + 1, noun)
                .anyMatch(i -> tree.isTagged(i, "DT") && tree.isTagged(i - 1, "NN"));
        return !holdsSubject && (tree.isTagged(first, "IN", "TO") || Adjuncts.skip(tree, first) > noun);
    }
}

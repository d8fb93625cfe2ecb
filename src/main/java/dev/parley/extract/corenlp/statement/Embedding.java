package dev.parley.extract.corenlp.statement;

import java.util.stream.IntStream;

/** Where a cue stands inside a clause that another follows: content ends with that clause. */
final class Embedding {
    private static final int SHORTEST = 3;

    private Embedding() {}

    /** The last token that content from the token on may reach. */
    static int last(Cue cue, int start) {
        return isEmbedded(cue, start) ? embeddedEnd(cue, start) : cue.tree().size() - 1;
    }

    /** Where the parser lets the embedded clause end; when that leaves next to nothing, the next comma. */
    private static int embeddedEnd(Cue cue, int start) {
        SentenceTree tree = cue.tree();
        int end = Math.max(tree.last(cue.word()), start);
        if (end - start >= SHORTEST) {
            return end;
        }
        while (end + 1 < tree.size() && !tree.isTagged(end + 1, ",")) {
            end++;
        }
        return end;
    }

    /** "who told him a deal on this basis would": the verb belongs to what was told, not to the main clause. */
    private static boolean lacksVerb(Cue cue, int start, int last) {
        return cue.entry().takes(Complement.HEARER)
                && IntStream.rangeClosed(start, last).noneMatch(cue.tree()::isFinite);
    }

    /** Inside a relative or adverbial clause that the main clause follows. */
    private static boolean isEmbedded(Cue cue, int start) {
        SentenceTree tree = cue.tree();
        int at = cue.word();
        while (at >= 0) {
            if (tree.isRelation(at, "acl", "advcl")) {
                int last = tree.last(at);
                return last >= start
                        && last < tree.size() - 2
                        && (tree.isTagged(last + 1, ",") || (tree.isFinite(last + 1) && !lacksVerb(cue, start, last)));
            }
            at = tree.isRelation(at, "conj") ? tree.governor(at) : -1;
        }
        return false;
    }
}

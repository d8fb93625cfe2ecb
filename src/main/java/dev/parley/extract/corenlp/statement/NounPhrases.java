package dev.parley.extract.corenlp.statement;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/** How far a noun phrase reaches. */
final class NounPhrases {
    private static final int LONGEST = 25;

    private NounPhrases() {}

    /** The phrase of the head with what hangs on it, apposition included, on the head's side of the limit. */
    static TokenRange around(SentenceTree tree, int head, int limit) {
        int first = head;
        int lowest = head > limit ? limit + 1 : 0;
        while (first - 1 >= lowest && isPartBefore(tree, first - 1, head)) {
            first--;
        }
        int last = head;
        int highest = head < limit ? beforeVerb(tree, head, limit) : tree.size() - 1;
        int edge = Math.min(Math.max(tree.last(head), runAfter(tree, head)), highest);
        while (last < edge && isPartAfter(tree, last + 1, head, limit)) {
            last++;
        }
        if (head < limit && tree.isNominal(limit - 1) && Antecedents.aboveCase(tree, topOf(tree, limit - 1)) == head) {
            last = limit - 1;
        }
        if (last - first > LONGEST) {
            last = firstComma(tree, head, last);
        }
        while (last > head && isEdge(tree, last)) {
            last--;
        }
        return new TokenRange(first, last);
    }

    /** Without the auxiliaries of the verb that follows, nor the pronoun by which it follows. */
    private static int beforeVerb(SentenceTree tree, int head, int verb) {
        int before = VerbGroups.before(tree, verb);
        boolean group = before < verb - 1 && IntStream.range(before + 1, verb).anyMatch(tree::isAuxiliary);
        int last = group && before >= head ? before : verb - 1;
        return group && last > head && tree.is(last, "who", "which", "that") ? last - 1 : last;
    }

    /** The head of the plain phrase that begins at the token: its last noun before something else begins. */
    static OptionalInt headAt(SentenceTree tree, int start) {
        int head = -1;
        for (int i = start; i < tree.size(); i++) {
            if (!tree.isTagged(i, "DT", "JJ", "NN", "CD", "PRP", "POS", "VBN", "RB") && !tree.is(i, ".")) {
                break;
            }
            boolean newPhrase = head >= 0 && tree.isTagged(i, "DT", "PRP", "VBN", "RB");
            if (newPhrase) {
                break;
            }
            head = tree.isNominal(i) ? i : head;
        }
        return head < 0 ? OptionalInt.empty() : OptionalInt.of(head);
    }

    /** From the last noun of "the spokesman of the ministry in Oslo" to the one that the whole phrase is about. */
    static int topOf(SentenceTree tree, int lastNoun) {
        int head = lastNoun;
        int at = lastNoun;
        while (at > 0) {
            while (at > 0 && tree.isTagged(at - 1, "DT", "JJ", "NN", "CD", "POS", "PRP$")) {
                at--;
            }
            boolean goesOn =
                    at > 1 && tree.is(at - 1, "of", "at", "in", "for", "from", "with") && tree.isNominal(at - 2);
            if (!goesOn) {
                break;
            }
            head = at - 2;
            at = head;
        }
        return head;
    }

    /** The parser sometimes leaves the words of one name apart. */
    private static int runAfter(SentenceTree tree, int head) {
        int last = head;
        while (tree.isTagged(head, "NNP") && tree.isTagged(last + 1, "NNP")) {
            last++;
        }
        return last;
    }

    private static boolean isPartBefore(SentenceTree tree, int token, int head) {
        if (tree.isTagged(token, ",", "``", "''", ":", "CC") && !tree.is(token, "&")) {
            return tree.is(token, "and") && tree.isBelow(token, head) && tree.first(head) < token;
        }
        boolean ofName = tree.isTagged(head, "NNP") && tree.isTagged(token, "NNP");
        return (ofName || tree.isBelow(token, head)) && !tree.isQuoted(token) && !tree.isFinite(token);
    }

    private static boolean isPartAfter(SentenceTree tree, int token, int head, int limit) {
        if (tree.opensQuote(token) && limit > head) {
            return false;
        }
        boolean ofName = tree.isTagged(head, "NNP") && tree.isTagged(token, "NNP") && token <= runAfter(tree, head);
        return ofName
                || tree.isBelow(token, head)
                || tree.isTagged(token, ",", "-LRB-", "-RRB-")
                || tree.isQuoted(token);
    }

    private static int firstComma(SentenceTree tree, int head, int last) {
        for (int i = head + 1; i <= last; i++) {
            if (tree.isTagged(i, ",")) {
                return i;
            }
        }
        return Math.min(last, head + LONGEST);
    }

    private static boolean isEdge(SentenceTree tree, int token) {
        return tree.isTagged(token, ",", ":", ".", "``", "''", "CC");
    }
}

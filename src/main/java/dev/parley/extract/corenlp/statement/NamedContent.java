package dev.parley.extract.corenlp.statement;

import java.util.Optional;
import java.util.OptionalInt;

/** "called the offer a joke": what something is called, with what is called so where that is the longer part. */
final class NamedContent {
    private static final int FARTHEST = 16;
    private final ContentEnd ends;

    NamedContent(ContentEnd ends) {
        this.ends = ends;
    }

    Optional<TokenRange> after(Cue cue) {
        SentenceTree tree = cue.tree();
        if (!cue.entry().takes(Complement.NAME) || cue.isPassive()) {
            return Optional.empty();
        }
        int start = cue.next();
        OptionalInt name = name(tree, start);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int last = end(cue, name.getAsInt());
        boolean alone = name.getAsInt() == start
                || (!isPronounAlone(tree, start, name.getAsInt())
                        && !PhraseContent.saysMore(tree, start, new TokenRange(name.getAsInt(), last)));
        return Optional.of(new TokenRange(alone ? name.getAsInt() : start, last));
    }

    /** A name between quotation marks ends with them, unless a noun follows that it goes with. */
    private int end(Cue cue, int name) {
        SentenceTree tree = cue.tree();
        int furthest = Math.max(name, ends.of(cue, name));
        if (!tree.opensQuote(name)) {
            return upToAside(tree, name, furthest);
        }
        for (int i = name; i < furthest; i++) {
            if (tree.closesQuote(i) && !tree.isTagged(i + 1, "NN", "JJ")) {
                return tree.is(i + 1, "and", "or") && tree.opensQuote(i + 2) ? furthest : i;
            }
        }
        return furthest;
    }

    /** ", after ...", ", which ...": what the reporter adds. */
    private static int upToAside(SentenceTree tree, int name, int furthest) {
        for (int i = name; i < furthest; i++) {
            boolean breaks = tree.isTagged(i, ",", ":") && !tree.isQuoted(i);
            if (breaks && tree.isTagged(i + 1, "W", "IN", "VBG", "CC", "PRP")) {
                return Math.max(name, i - 1);
            }
        }
        return furthest;
    }

    private static boolean isPronounAlone(SentenceTree tree, int start, int name) {
        return start + 1 == name && !tree.opensQuote(name);
    }

    /** Where the name begins: a quotation, an adjective or a second noun phrase after the object. */
    private static OptionalInt name(SentenceTree tree, int start) {
        if (tree.opensQuote(start)) {
            return OptionalInt.of(start);
        }
        int after = afterObject(tree, start);
        if (after < 0) {
            return OptionalInt.empty();
        }
        if (tree.isTagged(after, "JJ", "DT", "PRP$", "VBN")
                || tree.opensQuote(after)
                || isAdverbWithAdjective(tree, after)) {
            return OptionalInt.of(after);
        }
        for (int i = after; i < tree.size() && i < start + FARTHEST; i++) {
            if (tree.opensQuote(i) || (i > after + 1 && tree.is(i, "a", "an") && tree.isNominal(i - 1))) {
                return OptionalInt.of(i);
            }
            boolean goesOn = tree.isTagged(i, "IN", "DT", "JJ", "NN", "PRP", "POS", "CC", "CD", "TO", "VBN");
            if (!goesOn || Adjuncts.opensClause(tree, i)) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isAdverbWithAdjective(SentenceTree tree, int at) {
        return tree.isTagged(at, "RB") && tree.isTagged(at + 1, "JJ");
    }

    private static int afterObject(SentenceTree tree, int start) {
        if (tree.isTagged(start, "PRP") && !tree.tag(start).equals("PRP$")) {
            return start + 1;
        }
        OptionalInt head = NounPhrases.headAt(tree, start);
        return head.isEmpty() ? -1 : head.getAsInt() + 1;
    }
}

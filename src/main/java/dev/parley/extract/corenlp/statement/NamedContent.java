package dev.parley.extract.corenlp.statement;

import java.util.Optional;
import java.util.OptionalInt;

/** "called the offer a joke": what something is called, with what is called so unless that is said in a word or two. */
final class NamedContent {
    private static final int FARTHEST = 16;
    private static final int SHORT_OBJECT = 3;
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
        boolean quotedName = tree.opensQuote(name.getAsInt());
        boolean alone = quotedName && name.getAsInt() - start <= SHORT_OBJECT;
        int first = alone ? name.getAsInt() : start;
        return Optional.of(new TokenRange(first, Math.max(name.getAsInt(), ends.of(cue, first))));
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

package dev.parley.extract.corenlp.statement;

import java.util.Optional;
import java.util.OptionalInt;

/** Content that is not a clause of its own: an infinitive, an object, or what follows "as", "of" or "for". */
final class PhraseContent {
    private static final int FARTHEST = 14;
    private final ContentEnd ends;
    private final MoveTargets moves;

    PhraseContent(ContentEnd ends, MoveTargets moves) {
        this.ends = ends;
        this.moves = moves;
    }

    Optional<TokenRange> after(Cue cue) {
        return infinitive(cue)
                .or(() -> asked(cue))
                .or(() -> named(cue))
                .or(() -> prepositional(cue, Complement.OF, "of"))
                .or(() -> prepositional(cue, Complement.FOR, "for"))
                .or(() -> prepositional(cue, Complement.ON, "on"))
                .or(() -> object(cue));
    }

    private Optional<TokenRange> infinitive(Cue cue) {
        SentenceTree tree = cue.tree();
        int at = Adjuncts.skip(tree, cue.next());
        while (tree.isTagged(at, "RB") && !tree.is(at, "not")) {
            at++;
        }
        boolean follows = tree.is(at, "to") || (tree.is(at, "not") && tree.is(at + 1, "to"));
        boolean verb = tree.isTagged(at + 1, "VB", "RB") || tree.is(at, "not") || tree.opensQuote(at + 1);
        return cue.entry().takes(Complement.INF) && follows && verb ? upTo(cue, at) : Optional.empty();
    }

    /** "urged Iran to ...": the nearest "to" with a verb after the object. */
    private Optional<TokenRange> asked(Cue cue) {
        SentenceTree tree = cue.tree();
        if (!cue.entry().takes(Complement.ASK)) {
            return Optional.empty();
        }
        for (int i = cue.next() + (cue.isPassive() ? 0 : 1); i < tree.size() && i < cue.next() + FARTHEST; i++) {
            if (tree.isTagged(i, ".", ":") || tree.isFinite(i)) {
                return Optional.empty();
            }
            boolean negated = tree.is(i, "not") && tree.is(i + 1, "to");
            if (negated || (tree.is(i, "to") && (tree.isTagged(i + 1, "VB", "RB") || tree.opensQuote(i + 1)))) {
                return upTo(cue, i);
            }
        }
        return Optional.empty();
    }

    private Optional<TokenRange> named(Cue cue) {
        if (!cue.entry().takes(Complement.AS)) {
            return Optional.empty();
        }
        return prepositional(cue, Complement.AS, "as").or(() -> called(cue));
    }

    /** "called the offer a joke": without "as" it is the quotation, or the whole of object and name. */
    private Optional<TokenRange> called(Cue cue) {
        SentenceTree tree = cue.tree();
        if (!cue.entry().lemma().equals("call")
                && !cue.entry().lemma().equals("consider")
                && !cue.entry().lemma().equals("label")
                && !cue.entry().lemma().equals("dub")) {
            return Optional.empty();
        }
        OptionalInt object = tree.isTagged(cue.next(), "PRP") ? OptionalInt.of(cue.next()) : cue.object();
        OptionalInt quote = quoteAfter(tree, cue.next());
        if (quote.isPresent()) {
            return upTo(cue, quote.getAsInt());
        }
        boolean phoned = tree.child(cue.word(), "xcomp").isEmpty();
        return object.isEmpty() || phoned
                ? Optional.empty()
                : upTo(cue, Math.max(cue.next(), tree.first(object.getAsInt())));
    }

    private static OptionalInt quoteAfter(SentenceTree tree, int start) {
        for (int i = start; i < tree.size() && i < start + FARTHEST; i++) {
            if (tree.opensQuote(i)) {
                return OptionalInt.of(i);
            }
            if (tree.isTagged(i, ":", ".") || tree.isFinite(i)) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private Optional<TokenRange> prepositional(Cue cue, Complement complement, String preposition) {
        SentenceTree tree = cue.tree();
        if (!cue.entry().takes(complement)) {
            return Optional.empty();
        }
        for (int i = cue.next(); i + 1 < tree.size() && i < cue.next() + FARTHEST; i++) {
            if (tree.isTagged(i, ".", ":") || tree.isFinite(i) || tree.isQuoted(i)) {
                return Optional.empty();
            }
            boolean modifiesObject = complement == Complement.OF
                    && i + 1 < tree.size()
                    && !tree.isTagged(i + 1, "VBG", "DT", "NN", "JJ", "PRP", "RB", "`", "'");
            boolean appointment =
                    complement == Complement.AS && tree.isTagged(i + 1, "NN", "JJ") && isPerson(tree, i - 1);
            if (appointment) {
                return Optional.empty();
            }
            if (tree.is(i, preposition) && !modifiesObject && (complement != Complement.OF || isLastOf(tree, i, cue))) {
                return upTo(cue, i + 1);
            }
        }
        return Optional.empty();
    }

    private static boolean isPerson(SentenceTree tree, int token) {
        return "PERSON".equals(tree.sentence().tokens().get(token).ner());
    }

    /** "accused the government of Chad of lying": an "of" before a gerund wins over the first one. */
    private static boolean isLastOf(SentenceTree tree, int of, Cue cue) {
        if (tree.isTagged(of + 1, "VBG")) {
            return true;
        }
        for (int i = of + 1; i < tree.size() && i < cue.next() + FARTHEST && !tree.isTagged(i, ",", "."); i++) {
            if (tree.is(i, "of") && tree.isTagged(i + 1, "VBG")) {
                return false;
            }
        }
        return true;
    }

    private Optional<TokenRange> object(Cue cue) {
        SentenceTree tree = cue.tree();
        if (!cue.entry().takes(Complement.OBJECT) || cue.isPassive()) {
            return Optional.empty();
        }
        int start = cue.next();
        if (tree.opensQuote(start) || tree.isTagged(start, "VBG")) {
            return upTo(cue, start);
        }
        if (Adjuncts.skip(tree, start) > start
                || tree.isTagged(start, "IN", "TO", ".", ",", ":", "CC", "W", "MD", "VBD", "VBZ", "RP")
                || start >= tree.size()) {
            return Optional.empty();
        }
        OptionalInt head = cue.object();
        if (head.isEmpty() || tree.first(head.getAsInt()) < start) {
            head = NounPhrases.headAt(tree, start);
        }
        if (head.isEmpty() || isBare(tree, start, head.getAsInt()) || moves.isMove(cue, head.getAsInt())) {
            return Optional.empty();
        }
        int last = Math.max(head.getAsInt(), tree.last(head.getAsInt()));
        int end = Math.min(Math.max(last, tail(tree, last)), ends.of(cue, start));
        return Optional.of(new TokenRange(start, ContentEnd.trimmed(tree, start, Math.max(end, start))));
    }

    /** A lone common noun or number says too little. */
    private static boolean isBare(SentenceTree tree, int start, int head) {
        boolean plain = start == head || (start + 1 == head && tree.isTagged(start, "DT"));
        boolean named = tree.isTagged(head, "NNP", "PRP") || (start == head && tree.isTagged(head, "NNS"));
        return plain && tree.last(head) == head && !named && !tree.isTagged(head + 1, "TO", "IN");
    }

    /** "announced plans to leave", "in March": what follows the object up to the next break. */
    private static int tail(SentenceTree tree, int last) {
        int end = last;
        if (!tree.isTagged(last + 1, "TO", "IN", "VBG") || Adjuncts.opensClause(tree, last + 1)) {
            return last;
        }
        while (end + 1 < tree.size()
                && !tree.isTagged(end + 1, ",", ":", ".", "CC", "W")
                && !(tree.isTagged(end + 1, "IN") && Adjuncts.opensClause(tree, end + 1))) {
            end++;
        }
        return end;
    }

    private Optional<TokenRange> upTo(Cue cue, int start) {
        return start >= cue.tree().size()
                ? Optional.empty()
                : Optional.of(new TokenRange(start, Math.max(start, ends.of(cue, start))));
    }
}

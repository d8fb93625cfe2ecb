package dev.parley.extract.corenlp.statement;

import java.util.Optional;

/** Content that is not a clause of its own: an infinitive, an object, or what follows "as", "of" or "for". */
final class PhraseContent {
    private static final int FARTHEST = 14;
    private final ContentEnd ends;
    private final NamedContent names;
    private final ObjectContent objects;

    PhraseContent(CueLists lists, ContentEnd ends, MoveTargets moves) {
        this.ends = ends;
        this.names = new NamedContent(ends);
        this.objects = new ObjectContent(lists, ends, moves);
    }

    Optional<TokenRange> after(Cue cue) {
        return infinitive(cue)
                .or(() -> asked(cue))
                .or(() -> prepositional(cue, Complement.AS, "as"))
                .or(() -> names.after(cue))
                .or(() -> prepositional(cue, Complement.OF, "of"))
                .or(() -> prepositional(cue, Complement.FOR, "for"))
                .or(() -> prepositional(cue, Complement.ON, "on"))
                .or(() -> objects.after(cue));
    }

    private Optional<TokenRange> infinitive(Cue cue) {
        SentenceTree tree = cue.tree();
        int at = Adjuncts.skip(tree, cue.next());
        while (tree.isTagged(at, "RB") && !tree.is(at, "not")) {
            at++;
        }
        boolean follows = tree.is(at, "to") || (tree.is(at, "not") && tree.is(at + 1, "to"));
        boolean verb = tree.isTagged(at + 1, "VB", "RB")
                || tree.is(at, "not")
                || tree.opensQuote(at + 1)
                || VerbGroups.isVerbTaggedNoun(tree, at + 1);
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
                return withObject(cue, i);
            }
        }
        return Optional.empty();
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
                return withObject(cue, i + 1);
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

    /** What is said of the object; with the object where that says more, or where it is thought and not said. */
    private Optional<TokenRange> withObject(Cue cue, int start) {
        Optional<TokenRange> said = upTo(cue, start);
        SentenceTree tree = cue.tree();
        boolean thought = cue.entry().kind() == CueEntry.Kind.ATTITUDE;
        boolean hasObject = start > cue.next() + 1 && !cue.isPassive() && !tree.isTagged(cue.next(), ",", "RB", "IN");
        return said.filter(s -> hasObject)
                .filter(s -> thought || saysMore(tree, cue.next(), s))
                .map(s -> new TokenRange(cue.next(), s.last()))
                .or(() -> said);
    }

    /** Whether the object from the token on is longer than what is said of it; a quotation counts double. */
    static boolean saysMore(SentenceTree tree, int object, TokenRange said) {
        int weight = tree.isQuoted(said.first()) ? 2 : 1;
        return tree.letters(object, said.first() - 1) > weight * tree.letters(said.first(), said.last());
    }

    private Optional<TokenRange> upTo(Cue cue, int start) {
        return start >= cue.tree().size()
                ? Optional.empty()
                : Optional.of(new TokenRange(start, Math.max(start, ends.of(cue, start))));
    }
}

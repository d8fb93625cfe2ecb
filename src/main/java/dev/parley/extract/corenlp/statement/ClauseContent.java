package dev.parley.extract.corenlp.statement;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The clause or quotation that follows a cue. */
final class ClauseContent {
    private static final int FARTHEST_THAT = 14;
    private static final int SHORTEST = 3;
    private final ContentEnd ends;

    ClauseContent(ContentEnd ends) {
        this.ends = ends;
    }

    Optional<TokenRange> after(Cue cue, Optional<Source> source) {
        SentenceTree tree = cue.tree();
        int from = source.filter(s -> s.isInvertedAfter(cue.word()) && !cue.isParticiple())
                .map(s -> Adjuncts.skip(tree, s.phrase().last() + 1))
                .orElseGet(() -> Adjuncts.skipWithHearer(cue));
        OptionalInt start = start(cue, from);
        if (start.isEmpty() || start.getAsInt() >= tree.size()) {
            return Optional.empty();
        }
        int end = Math.min(ends.of(cue, start.getAsInt()), beforeMainClause(cue, source, start.getAsInt()));
        return Optional.of(new TokenRange(start.getAsInt(), end));
    }

    /** "Saying that time was short, Berg left": the sentence goes on with who says so. */
    private static int beforeMainClause(Cue cue, Optional<Source> source, int start) {
        int last = cue.tree().size() - 1;
        return source.filter(s -> cue.isParticiple() && s.phrase().first() - 1 > start)
                .map(s -> ContentEnd.trimmed(cue.tree(), start, s.phrase().first() - 1))
                .orElse(last);
    }

    private static OptionalInt start(Cue cue, int from) {
        SentenceTree tree = cue.tree();
        int at = from;
        if ((tree.isTagged(at, ":", ",") && !tree.is(at, ";") && tree.opensQuote(at + 1)) || tree.is(at, ":")) {
            at++;
        }
        if (at >= tree.size()) {
            return OptionalInt.empty();
        }
        OptionalInt afterTitle = afterTitle(tree, at);
        if (afterTitle.isPresent()) {
            return afterTitle;
        }
        if (tree.is(at, "that") && tree.isTagged(at + 1, ",") && tree.opensQuote(at + 2)) {
            return OptionalInt.of(at + 2);
        }
        if (tree.opensQuote(at) || (tree.is(at, "that") && !tree.isTagged(at + 1, ".", ","))) {
            return OptionalInt.of(tree.is(at, "that") ? at + 1 : at);
        }
        OptionalInt that = laterThat(cue, at);
        if (that.isPresent()) {
            return that;
        }
        boolean bare = cue.entry().takes(Complement.CLAUSE);
        return bare && (isQuestion(cue, at) || isClause(cue, at)) ? OptionalInt.of(at) : OptionalInt.empty();
    }

    /** "told the program “Some Title” that ...": the quotation is a name. */
    private static OptionalInt afterTitle(SentenceTree tree, int at) {
        if (!tree.opensQuote(at)) {
            return OptionalInt.empty();
        }
        int end = at + 1;
        while (end < tree.size() && !tree.closesQuote(end)) {
            end++;
        }
        int next = Adjuncts.skip(tree, end + 1);
        return tree.is(next, "that") ? OptionalInt.of(next + 1) : OptionalInt.empty();
    }

    /** "said in the interview, which lasted an hour, that ...": the parser sees the far clause. */
    private static OptionalInt laterThat(Cue cue, int from) {
        SentenceTree tree = cue.tree();
        for (int i = from; i < tree.size() && i < from + FARTHEST_THAT; i++) {
            boolean itsClause = tree.is(i, "that")
                    && tree.isRelation(i, "mark")
                    && tree.isRelation(tree.governor(i), "ccomp")
                    && tree.governor(tree.governor(i)) == cue.word();
            if (itsClause) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isQuestion(Cue cue, int at) {
        SentenceTree tree = cue.tree();
        boolean occasion = cue.entry().lemma().equals("say") && !cue.isNegated();
        return tree.is(at, "whether", "how", "what", "why", "where", "who", "if")
                || (tree.is(at, "when") && tree.isTagged(at - 1, "VB") && !occasion);
    }

    /** A bare clause: something that can be a subject, and a finite verb before the next comma or the end. */
    private static boolean isClause(Cue cue, int at) {
        SentenceTree tree = cue.tree();
        if (!tree.isTagged(at, "DT", "PRP", "NN", "JJ", "EX", "CD", "IN", "VBG", "RB", "WP", "PDT", "TO")
                || tree.is(at, "as", "because", "while", "after", "before")
                || (tree.is(at, "so", "too") && !tree.isTagged(at + 1, "JJ", "RB"))) {
            return false;
        }
        OptionalInt clause = tree.child(cue.word(), "ccomp");
        boolean needsClause = !cue.entry().takes(Complement.OBJECT)
                && (!cue.entry().takes(Complement.ASK) || cue.entry().takes(Complement.HEARER))
                && cue.entry().kind() == CueEntry.Kind.SPEECH
                && at + SHORTEST < tree.size()
                && hasVerb(tree, at)
                && !tree.isTagged(at, "TO", "RB")
                && (!tree.isTagged(at, "IN") || tree.isRelation(at, "advmod"));
        if (needsClause || (clause.isPresent() && clause.getAsInt() > cue.word())) {
            return true;
        }
        for (int i = at + 1; i < tree.size(); i++) {
            if (tree.isFinite(i) && !tree.isQuoted(i) && !isRelative(tree, i)) {
                return true;
            }
            if (tree.isTagged(i, ":") || (tree.isTagged(i, ",") && !tree.isTagged(at, "IN"))) {
                return tree.isTagged(i, ",") && finiteLater(tree, i, cue.word());
            }
        }
        return false;
    }

    private static boolean hasVerb(SentenceTree tree, int from) {
        for (int i = from; i < tree.size() && !(i > from && tree.is(i, "but")); i++) {
            if (tree.isTagged(i, "VB", "MD")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRelative(SentenceTree tree, int verb) {
        int clause = tree.isRelation(verb, "aux", "cop") ? tree.governor(verb) : verb;
        return tree.isRelation(clause, "acl") && hasOpener(tree, clause);
    }

    /** "a deal we wanted" and "a deal that would" are relative clauses; "told him a deal would" has none. */
    private static boolean hasOpener(SentenceTree tree, int clause) {
        int noun = tree.governor(clause);
        return IntStream.range(noun + 1, clause)
                .anyMatch(i -> tree.isTagged(i, "W")
                        || tree.is(i, "that")
                        || (tree.isRelation(i, "nsubj") && tree.governor(i) == clause));
    }

    /** An apposition or list stands between subject and verb. */
    private static boolean finiteLater(SentenceTree tree, int from, int cue) {
        for (int i = from; i < tree.size(); i++) {
            if (tree.isFinite(i) && tree.isBelow(i, cue) && tree.isRelation(i, "ccomp", "aux", "cop")) {
                return true;
            }
        }
        return false;
    }
}

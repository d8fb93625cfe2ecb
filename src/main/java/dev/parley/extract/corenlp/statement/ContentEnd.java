package dev.parley.extract.corenlp.statement;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Where content that begins after its cue breaks off: at the end of the sentence, or where the reporter goes on. */
final class ContentEnd {
    private static final int LONGEST_CUE_CLAUSE = 12;
    /** After a quotation these begin what the reporter tells of the occasion. */
    private static final Set<String> REPORTERS_OWN = Set.of("as", "while", "after", "before", "when");

    private final CueLists lists;
    private final CueFinder finder;

    ContentEnd(CueLists lists, CueFinder finder) {
        this.lists = lists;
        this.finder = finder;
    }

    /** The last token of content that begins at the token. */
    int of(Cue cue, int start) {
        SentenceTree tree = cue.tree();
        int limit = Embedding.last(cue, start);
        for (int i = start + 1; i <= limit; i++) {
            if (breaksOff(cue, start, i)) {
                limit = tree.closesQuote(i) ? i : i - 1;
            }
        }
        return trimmed(tree, start, limit);
    }

    static int trimmed(SentenceTree tree, int start, int end) {
        int last = end;
        while (last > start && tree.isTagged(last, ",", ".", ":", "CC") && !tree.isQuoted(last)) {
            last--;
        }
        return last;
    }

    private boolean breaksOff(Cue cue, int start, int at) {
        SentenceTree tree = cue.tree();
        boolean quotedComma = tree.closesQuote(at) && tree.isTagged(at - 1, ",");
        if (tree.closesQuote(at - 1)
                && at > start + 1
                && tree.isTagged(at, "IN", "W")
                && REPORTERS_OWN.contains(tree.lower(at))
                && !quotesAfter(tree, at)) {
            return true;
        }
        if (tree.isQuoted(at) && !quotedComma) {
            return false;
        }
        if (quotedComma || tree.isTagged(at, ",", ":")) {
            return summaryFollows(tree, at + 1)
                    || participleFollows(tree, at + 1)
                    || tree.is(at + 1, "according")
                    || reporterFollows(tree, at + 1)
                    || (isTurn(tree, at + 1) && ownCueFollows(cue, at + 2))
                    || (tree.is(at, ";") && anotherSays(cue, at + 1))
                    || (tree.is(at, ":") && asideFollows(tree, at + 1));
        }
        return tree.isTagged(at, "CC") && at > start && (coordinateFollows(cue, at) || besideCue(cue, at));
    }

    /** ", a threat that Oslo dismissed": what the reporter calls all that was said before. */
    private boolean summaryFollows(SentenceTree tree, int at) {
        if (!tree.is(at, "a", "an") || tree.isQuoted(at)) {
            return false;
        }
        OptionalInt head = NounPhrases.headAt(tree, at);
        return head.isPresent() && lists.isSummary(tree.lemma(head.getAsInt()));
    }

    /** "... “frank” while she was “evasive”": what follows goes on with the quotation. */
    private static boolean quotesAfter(SentenceTree tree, int from) {
        return IntStream.range(from, tree.size()).anyMatch(tree::isQuoted);
    }

    /** "...; Holm said ..." or "...; ..., she added": what follows has a cue of its own. */
    private boolean anotherSays(Cue cue, int from) {
        SentenceTree tree = cue.tree();
        OptionalInt verb = nextVerb(tree, from);
        boolean saysFirst = verb.isPresent()
                && finder.isReportingVerb(tree, verb.getAsInt())
                && lists.speech(tree, verb.getAsInt()).isPresent();
        return saysFirst || ownCueFollows(cue, from) || asideFollows(tree, from);
    }

    private boolean asideFollows(SentenceTree tree, int from) {
        return IntStream.range(from, tree.size())
                .filter(i -> tree.is(i, ",") && !tree.isQuoted(i))
                .anyMatch(i -> reporterFollows(tree, i + 1));
    }

    private static boolean isTurn(SentenceTree tree, int at) {
        return tree.isTagged(at, "CC") || tree.is(at, "though", "although", "while", "whereas");
    }

    private boolean participleFollows(SentenceTree tree, int token) {
        int at = token;
        while (tree.isTagged(at, "RB") || tree.is(at, "and")) {
            at++;
        }
        return at < tree.size()
                && tree.tag(at).equals("VBG")
                && !tree.isQuoted(at)
                && lists.speech(tree, at).isPresent();
    }

    /** ", Reuters reported." */
    private boolean reporterFollows(SentenceTree tree, int token) {
        for (int i = token; i < tree.size() && i < token + LONGEST_CUE_CLAUSE; i++) {
            if (tree.isQuoted(i) || tree.isTagged(i, ",", ":", ".")) {
                return false;
            }
            if (tree.isFinite(i) && lists.speech(tree, i).isPresent()) {
                int after = Adjuncts.skip(tree, i + 1);
                boolean saidBySomebody = i > token
                        || tree.isNominal(NounPhrases.headAt(tree, i + 1).orElse(-1));
                return saidBySomebody && (after >= tree.size() || tree.isTagged(after, ".", ",") || i == token);
            }
            if (tree.isFinite(i) && !tree.isAuxiliary(i)) {
                return false;
            }
        }
        return false;
    }

    /** "but he added that": another cue with a subject of its own. */
    private boolean ownCueFollows(Cue cue, int token) {
        SentenceTree tree = cue.tree();
        OptionalInt verb = nextVerb(tree, token);
        return verb.isPresent()
                && finder.isReportingVerb(tree, verb.getAsInt())
                && lists.verb(tree, verb.getAsInt()).isPresent()
                && !tree.isRelation(verb.getAsInt(), "ccomp");
    }

    /** "and added that": the next verb has the cue's tense and reports as well. */
    private boolean coordinateFollows(Cue cue, int conjunction) {
        SentenceTree tree = cue.tree();
        int finite = conjunction + 1;
        while (tree.isTagged(finite, "RB")) {
            finite++;
        }
        boolean participle = tree.isTagged(finite, "VBN") && tree.is(finite + 1, "that");
        if (participle && lists.verb(tree, finite).isPresent()) {
            return true;
        }
        if (finite < tree.size() && sameFormFollows(cue, finite)) {
            return true;
        }
        if (finite >= tree.size() || !tree.isFinite(finite) || tree.isQuoted(finite)) {
            return false;
        }
        int verb = finite;
        while (verb + 1 < tree.size() && tree.isTagged(verb + 1, "VB", "RB") && tree.isTagged(verb, "VB", "RB", "MD")) {
            verb++;
        }
        boolean conjunctOfCue = tree.isRelation(verb, "conj") && tree.governor(verb) == cue.word();
        boolean reports =
                lists.speech(tree, verb).isPresent() && tree.tag(finite).equals(tree.tag(cue.word()));
        return conjunctOfCue || reports;
    }

    /** "and the road was closed": a clause with a subject of its own that the parser hangs on the cue. */
    private static boolean besideCue(Cue cue, int conjunction) {
        SentenceTree tree = cue.tree();
        if (tree.is(conjunction + 1, "that")) {
            return false;
        }
        for (int i = conjunction + 1; i < tree.size() && i < conjunction + LONGEST_CUE_CLAUSE; i++) {
            if (tree.isRelation(i, "conj") && tree.governor(i) == cue.word()) {
                return tree.child(i, "nsubj").isPresent();
            }
        }
        return false;
    }

    /** "accusing ... and urging": a participle or infinitive beside the cue, of the same form. */
    private boolean sameFormFollows(Cue cue, int at) {
        SentenceTree tree = cue.tree();
        boolean sameForm = tree.isTagged(at, "VBG") && tree.isTagged(cue.word(), "VBG");
        boolean beside = tree.isRelation(at, "conj") && tree.governor(at) == cue.word();
        return sameForm && !tree.isQuoted(at) && (beside || lists.verb(tree, at).isPresent());
    }

    private static OptionalInt nextVerb(SentenceTree tree, int token) {
        for (int i = token; i < tree.size() && i < token + LONGEST_CUE_CLAUSE; i++) {
            if (tree.isQuoted(i) || tree.isTagged(i, ",", "W")) {
                return OptionalInt.empty();
            }
            if (tree.isTagged(i, "VB") && !tree.isAuxiliary(i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}

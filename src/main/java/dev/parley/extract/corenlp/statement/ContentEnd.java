package dev.parley.extract.corenlp.statement;

import java.util.OptionalInt;
import java.util.Set;

/** Where content that begins after its cue breaks off: at the end of the sentence, or where the reporter goes on. */
final class ContentEnd {
    private static final int LONGEST_CUE_CLAUSE = 12;
    private static final int SHORTEST = 3;
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
        int limit = isEmbedded(tree, cue.word(), start) ? embeddedEnd(cue, start) : tree.size() - 1;
        for (int i = start + 1; i <= limit; i++) {
            if (breaksOff(cue, start, i)) {
                limit = tree.closesQuote(i) ? i : i - 1;
            }
        }
        return trimmed(tree, start, limit);
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

    static int trimmed(SentenceTree tree, int start, int end) {
        int last = end;
        while (last > start && tree.isTagged(last, ",", ".", ":", "CC") && !tree.isQuoted(last)) {
            last--;
        }
        return last;
    }

    /** Inside a relative or adverbial clause that the main clause follows. */
    private static boolean isEmbedded(SentenceTree tree, int verb, int start) {
        int at = verb;
        while (at >= 0) {
            if (tree.isRelation(at, "acl", "advcl")) {
                int last = tree.last(at);
                return last >= start
                        && last < tree.size() - 2
                        && (tree.isTagged(last + 1, ",") || tree.isFinite(last + 1));
            }
            at = tree.isRelation(at, "conj") ? tree.governor(at) : -1;
        }
        return false;
    }

    private boolean breaksOff(Cue cue, int start, int at) {
        SentenceTree tree = cue.tree();
        boolean quotedComma = tree.closesQuote(at) && tree.isTagged(at - 1, ",");
        if (tree.closesQuote(at - 1)
                && at > start + 1
                && tree.isTagged(at, "IN", "W")
                && REPORTERS_OWN.contains(tree.lower(at))) {
            return true;
        }
        if (tree.isQuoted(at) && !quotedComma) {
            return false;
        }
        if (quotedComma || tree.isTagged(at, ",", ":")) {
            return participleFollows(tree, at + 1)
                    || tree.is(at + 1, "according")
                    || reporterFollows(tree, at + 1)
                    || (isTurn(tree, at + 1) && ownCueFollows(cue, at + 2))
                    || (tree.is(at, ";") && ownCueFollows(cue, at + 1));
        }
        return tree.isTagged(at, "CC") && at > start && coordinateFollows(cue, at);
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

    /** "accusing ... and urging": a participle or infinitive beside the cue, of the same form. */
    private boolean sameFormFollows(Cue cue, int at) {
        SentenceTree tree = cue.tree();
        boolean sameForm = tree.isTagged(at, "VBG") && tree.isTagged(cue.word(), "VBG");
        boolean beside = tree.isRelation(at, "conj") && tree.governor(at) == cue.word();
        return sameForm && !tree.isQuoted(at) && (beside || lists.verb(tree, at).isPresent());
    }

    private static OptionalInt nextVerb(SentenceTree tree, int token) {
        for (int i = token; i < tree.size() && i < token + LONGEST_CUE_CLAUSE; i++) {
            if (tree.isQuoted(i)
                    || (tree.isTagged(i, ",", "W", "JJ", "RB") && i == token)
                    || tree.isTagged(i, ",", "W")) {
                return OptionalInt.empty();
            }
            if (tree.isTagged(i, "VB") && !tree.isAuxiliary(i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}

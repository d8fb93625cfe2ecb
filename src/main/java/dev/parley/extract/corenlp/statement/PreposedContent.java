package dev.parley.extract.corenlp.statement;

import dev.parley.rules.RuleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Content before its cue: "..., X said", "...," said X, and what goes on after such a cue. */
final class PreposedContent {
    private static final int SHORT_CLAUSE = 7;
    private static final String[] STILL_CONTENT = {
        "rather",
        "until",
        "because",
        "if",
        "unless",
        "even",
        "especially",
        "particularly",
        "that",
        "so",
        "since",
        "than"
    };
    private final Set<String> asking =
            RuleFile.read("extract/statement/asked.txt").words();
    private final ContentEnd ends;

    PreposedContent(ContentEnd ends) {
        this.ends = ends;
    }

    /** The pieces in order; empty when nothing before the cue clause can be content. */
    List<TokenRange> around(Cue cue, Source source) {
        SentenceTree tree = cue.tree();
        if ((!cue.entry().takes(Complement.CLAUSE) && !cue.entry().takes(Complement.THAT)) || cue.isParticiple()) {
            return List.of();
        }
        int clause = Math.min(source.phrase().first(), VerbGroups.before(tree, cue.word()) + 1);
        int before = VerbGroups.before(tree, cue.word());
        boolean asked = asking.contains(tree.lower(0)) && !tree.isQuoted(0);
        if (asked || tree.isTagged(before, "WP", "WDT") || tree.is(clause - 1, "as") || !isAfterContent(tree, clause)) {
            return List.of();
        }
        List<TokenRange> pieces = new ArrayList<>();
        int start = start(tree, clause);
        int last = ContentEnd.trimmed(tree, start, clause - 1);
        boolean mayBeAdjunct = tree.isQuoted(last) || last - start < SHORT_CLAUSE;
        int rest = source.isInvertedAfter(cue.word())
                ? Adjuncts.skip(tree, source.phrase().last() + 1)
                : Adjuncts.skipWithHearer(cue);
        boolean subjectOnly = tree.isTagged(rest, ",") && tree.isFinite(rest + 1);
        if (mayBeAdjunct && !subjectOnly && isOnlyAdjunct(tree, start, last)) {
            return clauseAfter(cue, rest);
        }
        pieces.add(new TokenRange(start, last));
        if (goesOn(cue, rest, clause) && !isApposition(source, cue, rest + 1)) {
            pieces.add(new TokenRange(rest + 1, ends.of(cue, rest + 1)));
        }
        return pieces;
    }

    /** "..., said the envoy, a former judge": who it is, and nothing that he says. */
    private static boolean isApposition(Source source, Cue cue, int at) {
        SentenceTree tree = cue.tree();
        return source.isInvertedAfter(cue.word()) && tree.isTagged(at, "DT", "NN", "JJ", "W");
    }

    /** "And yet, his aides say, the road is safe." */
    private List<TokenRange> clauseAfter(Cue cue, int comma) {
        SentenceTree tree = cue.tree();
        boolean follows = tree.isTagged(comma, ",")
                && tree.isTagged(comma + 1, "DT", "PRP", "NN", "JJ", "EX", "CD", "PDT")
                && hasFinite(tree, comma + 1, tree.size());
        return follows ? List.of(new TokenRange(comma + 1, ends.of(cue, comma + 1))) : List.of();
    }

    private static boolean isAfterContent(SentenceTree tree, int clause) {
        return clause > 0
                && (tree.isTagged(clause - 1, ",", ":", "''")
                        || tree.closesQuote(clause - 1)
                        || tree.is(clause - 1, "?", "!"))
                && !tree.is(clause - 1, ";");
    }

    private static int start(SentenceTree tree, int clause) {
        int start = 0;
        for (int i = 0; i < clause - 1; i++) {
            boolean parts =
                    tree.is(i, ";") || (tree.is(i, ":") && hasFinite(tree, start, i) && hasFinite(tree, i + 1, clause));
            if (parts && !tree.isQuoted(i)) {
                start = i + 1;
            }
        }
        if (tree.is(start, "but", "and") && start + 1 < clause - 1) {
            start++;
        }
        return start;
    }

    /** "On Monday, he said": nothing but an adverbial stands before, outside quotation marks. */
    private static boolean isOnlyAdjunct(SentenceTree tree, int start, int last) {
        for (int i = start; i <= last; i++) {
            if ((tree.isQuoted(i) && tree.isQuoted(start)) || (tree.isFinite(i) && !tree.isQuoted(i))) {
                return false;
            }
        }
        return tree.isTagged(start, "IN", "TO", "RB", "VBG", "VBN")
                || Adjuncts.skip(tree, start) > start
                || last - start < 2;
    }

    private static boolean goesOn(Cue cue, int rest, int clause) {
        SentenceTree tree = cue.tree();
        if (!tree.isTagged(rest, ",", ":") || rest + 1 >= tree.size()) {
            return false;
        }
        if (tree.opensQuote(rest + 1)) {
            return true;
        }
        boolean interposed =
                tree.governor(cue.word()) > cue.word() && tree.isRelation(cue.word(), "parataxis", "ccomp");
        boolean phraseFollows = tree.isTagged(rest + 1, "IN", "TO")
                && !Adjuncts.opensClause(tree, rest + 1)
                && hasFinite(tree, 0, clause)
                && clause <= SHORT_CLAUSE;
        boolean onlyCondition =
                tree.is(0, "if", "unless", "once", "until", "when", "as", "while", "because", "before", "after")
                        && tree.isRelation(0, "mark", "advmod")
                        && hasFinite(tree, rest + 1, tree.size());
        boolean verbFollows =
                tree.isFinite(rest + 1) || (tree.isTagged(rest + 1, "IN") && tree.isTagged(rest + 2, "VBG"));
        return interposed
                || onlyCondition
                || verbFollows
                || phraseFollows
                || belongs(tree, rest + 1, clause)
                || (!hasFinite(tree, 0, clause) && !tree.isTagged(rest + 1, "VBG", "W", "CC"));
    }

    /** What goes on after "..., he said," and cannot tell of his saying it. */
    private static boolean belongs(SentenceTree tree, int at, int clause) {
        return !tree.isQuoted(clause - 1)
                && !tree.closesQuote(clause - 1)
                && (tree.is(at, STILL_CONTENT) || tree.isTagged(at, "DT", "PRP", "NN", "JJ", "EX"))
                && !tree.isTagged(at, "PRP$", "NNP");
    }

    private static boolean hasFinite(SentenceTree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tree.isFinite(i)) {
                return true;
            }
        }
        return false;
    }
}

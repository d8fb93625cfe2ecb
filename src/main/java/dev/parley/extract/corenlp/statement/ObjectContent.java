package dev.parley.extract.corenlp.statement;

import dev.parley.extract.Act;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** "demanded the release of the crew": a noun phrase says what. */
final class ObjectContent {
    /** After the object these rather tell where and when it is said. */
    private static final String[] OCCASIONS = {"in", "at", "on", "during", "throughout", "through", "via"};

    private static final String[] MONTHS = Arrays.stream(Month.values())
            .map(month -> month.name().toLowerCase(Locale.ROOT))
            .toArray(String[]::new);

    private final CueLists lists;
    private final ContentEnd ends;
    private final MoveTargets moves;

    ObjectContent(CueLists lists, ContentEnd ends, MoveTargets moves) {
        this.lists = lists;
        this.ends = ends;
        this.moves = moves;
    }

    Optional<TokenRange> after(Cue cue) {
        SentenceTree tree = cue.tree();
        if (!cue.entry().takes(Complement.OBJECT) || cue.isPassive()) {
            return Optional.empty();
        }
        int start = Adjuncts.isTime(tree, cue.next()) ? Adjuncts.skip(tree, cue.next()) : cue.next();
        if (tree.opensQuote(start) || tree.isTagged(start, "VBG") || tree.is(start, "what")) {
            return Optional.of(new TokenRange(start, Math.max(start, ends.of(cue, start))));
        }
        if (Adjuncts.skip(tree, start) > start
                || tree.isTagged(start, "IN", "TO", ".", ",", ":", "CC", "W", "MD", "VBD", "VBZ", "RP")
                || start >= tree.size()) {
            return Optional.empty();
        }
        OptionalInt head = cue.object();
        if (head.isEmpty() || tree.first(head.getAsInt()) < start) {
            boolean some = tree.isTagged(start, "DT", "JJ", "CD") && tree.is(start + 1, "of");
            head = NounPhrases.headAt(tree, some ? start + 2 : start);
        }
        if (tree.isTagged(start, "PRP") && tree.isTagged(start + 1, "VBG")) {
            return Optional.of(new TokenRange(start, ends.of(cue, start)));
        }
        boolean letsIn =
                cue.entry().lemma().equals("admit") && tree.tag(cue.word()).equals("VB");
        if (letsIn
                || head.isEmpty()
                || isSacked(cue, head.getAsInt())
                || isBare(cue, start, head.getAsInt())
                || moves.isMove(cue, head.getAsInt())) {
            return Optional.empty();
        }
        if (cue.entry().kind() == CueEntry.Kind.FINDING) {
            return Optional.of(new TokenRange(start, ends.of(cue, start)));
        }
        int last = isNameOnOccasion(tree, head.getAsInt())
                ? head.getAsInt()
                : Math.max(head.getAsInt(), tree.last(head.getAsInt()));
        int end = Math.min(cut(tree, start, Math.max(last, tail(tree, start, last))), ends.of(cue, start));
        return Optional.of(new TokenRange(start, ContentEnd.trimmed(tree, start, Math.max(end, start))));
    }

    /** "talks in May", "elections in 2030": no occasion of saying so. */
    private static boolean isDate(SentenceTree tree, int token) {
        return tree.is(token - 1, "in") && (tree.isTagged(token, "CD") || tree.is(token, MONTHS));
    }

    /** "thanked Berg at the summit": what happens somewhere is not the person. */
    private static boolean isNameOnOccasion(SentenceTree tree, int head) {
        return tree.isTagged(head, "NNP", "PRP") && tree.is(head + 1, OCCASIONS);
    }

    /** "dismissed Berg as minister": a deed, and no judgement. */
    private static boolean isSacked(Cue cue, int head) {
        String kind = cue.tree().sentence().tokens().get(head).ner();
        return cue.entry().lemma().equals("dismiss") && "PERSON".equals(kind);
    }

    /** "the deal": what the text has named already says too little. */
    private static boolean isBare(Cue cue, int start, int head) {
        SentenceTree tree = cue.tree();
        boolean plain = start + 1 == head && tree.isTagged(start, "DT") && !tree.is(start, "these", "those", "this");
        if (start == head && tree.is(head, "this", "that") && tree.last(head) == head) {
            return true;
        }
        if (start == head && tree.is(head, "it") && tree.last(head) == head && !isJudged(tree, head + 1)) {
            return true;
        }
        boolean named = tree.isTagged(head, "NNP", "PRP");
        boolean judged = cue.entry().act() == Act.ACCUSE && !cue.entry().lemma().equals("attack");
        return plain && tree.last(head) == head && !named && !judged && !tree.isTagged(head + 1, "TO", "IN", "DT");
    }

    /** Where the reporter goes on about the object: a relative clause, a participle or an occasion after a comma. */
    private static int cut(SentenceTree tree, int start, int last) {
        for (int i = start + 1; i < last; i++) {
            boolean aside = tree.isTagged(i, ",") && (tree.is(i + 1, "who", "which") || tree.isTagged(i + 1, "VBG"));
            boolean occasion = tree.is(i, "when", "while", "after", "before", "because", "although", "though")
                    && !tree.isQuoted(i);
            if (occasion || (aside && !tree.isQuoted(i))) {
                return i - 1;
            }
        }
        return last;
    }

    /** "announced plans to leave", "in March": what follows the object up to the next break. */
    private int tail(SentenceTree tree, int start, int last) {
        if (isClauseOfObject(tree, start, last + 1) || isJudged(tree, last + 1)) {
            return upToBreak(tree, last + 1);
        }
        if (!tree.isTagged(last + 1, "TO", "IN", "VBG")
                || Adjuncts.opensClause(tree, last + 1)
                || (tree.is(last + 1, OCCASIONS) && !isDate(tree, last + 2) && !isMatter(tree, last))) {
            return last;
        }
        return upToBreak(tree, last);
    }

    /** "concern at the delay", "a ban on arms": what the noun is about. */
    private boolean isMatter(SentenceTree tree, int noun) {
        return lists.noun(tree.lemma(noun))
                .filter(entry -> entry.prepositions().contains(tree.lower(noun + 1)))
                .isPresent();
    }

    /** "policies she supported", "remarks Berg had made": a clause about the object without a pronoun. */
    private static boolean isClauseOfObject(SentenceTree tree, int start, int at) {
        boolean noun = tree.isTagged(at, "DT") && tree.isTagged(at + 1, "NN") && tree.isFinite(at + 2);
        boolean subject = noun || (tree.isTagged(at, "PRP") && tree.isFinite(at + 1));
        boolean name = tree.isTagged(at - 1, "NNP") && !tree.isTagged(start, "NNP");
        return subject || (name && tree.isFinite(at));
    }

    /** "praised Berg as a patient host". */
    private static boolean isJudged(SentenceTree tree, int at) {
        return tree.is(at, "as") && tree.isTagged(at + 1, "DT", "JJ", "NN", "VBG", "`", "'") && !tree.isFinite(at + 2);
    }

    private static int upToBreak(SentenceTree tree, int last) {
        int end = last;
        while (end + 1 < tree.size()
                && !tree.isTagged(end + 1, ",", ":", ".", "CC", "W")
                && !(tree.isTagged(end + 1, "IN") && Adjuncts.opensClause(tree, end + 1))) {
            end++;
        }
        return end;
    }
}

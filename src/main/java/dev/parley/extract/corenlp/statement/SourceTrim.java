package dev.parley.extract.corenlp.statement;

import java.util.stream.IntStream;

/** A source's phrase without what the parser hangs on it that is not part of who speaks. */
final class SourceTrim {
    private SourceTrim() {}

    static TokenRange of(Cue cue, TokenRange phrase, int head) {
        SentenceTree tree = cue.tree();
        TokenRange kept = withoutTime(tree, withoutDateline(tree, phrase, head), head);
        kept = withoutDay(tree, withoutParticiple(cue, kept), head);
        boolean preposition = kept.first() < head && tree.isTagged(kept.first(), "IN", "TO");
        return preposition ? new TokenRange(kept.first() + 1, kept.last()) : kept;
    }

    /** "OSTER — The council": the place is not the council's. */
    private static TokenRange withoutDateline(SentenceTree tree, TokenRange phrase, int head) {
        for (int i = phrase.first() + 1; i < head; i++) {
            if (tree.is(i, "—", "–", "--") && tree.isTagged(i - 1, "NNP", "-RRB-", "CD")) {
                return new TokenRange(i + 1, phrase.last());
            }
        }
        return phrase;
    }

    /** "a day after the minister called": the time is not the minister's. */
    private static TokenRange withoutTime(SentenceTree tree, TokenRange phrase, int head) {
        for (int i = phrase.first() + 1; i < head; i++) {
            if (tree.is(i, "after", "before") && Adjuncts.isTime(tree, i - 1)) {
                return new TokenRange(i + 1, phrase.last());
            }
        }
        return phrase;
    }

    /** "..., said the envoy, adding that": what he adds is not part of his name. */
    private static TokenRange withoutParticiple(Cue cue, TokenRange phrase) {
        SentenceTree tree = cue.tree();
        for (int i = phrase.first() + 1; phrase.first() > cue.word() && i < phrase.last(); i++) {
            if (tree.isTagged(i, ",") && tree.tag(i + 1).equals("VBG")) {
                return new TokenRange(phrase.first(), i - 1);
            }
        }
        return phrase;
    }

    /** "the minister on Thursday said": the day is not the minister's. */
    private static TokenRange withoutDay(SentenceTree tree, TokenRange phrase, int head) {
        int last = phrase.last();
        while (last > head && Adjuncts.isTime(tree, last) && !tree.isTagged(last, "JJ")) {
            last--;
        }
        boolean day = last < phrase.last() && last > head && tree.is(last, "on");
        boolean plain = IntStream.range(head + 1, last).noneMatch(i -> tree.isTagged(i, "W", "VB"));
        return day && plain ? new TokenRange(phrase.first(), last - 1) : phrase;
    }
}

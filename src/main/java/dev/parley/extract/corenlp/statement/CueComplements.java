package dev.parley.extract.corenlp.statement;

import java.util.Optional;
import java.util.OptionalInt;

/** What follows a noun or adjective that reports: a clause, an infinitive, or a phrase after one of its prepositions. */
final class CueComplements {
    private final ContentEnd ends;

    CueComplements(ContentEnd ends) {
        this.ends = ends;
    }

    /** The content that begins at the token, if it is one the cue takes. */
    Optional<TokenRange> from(Cue cue, int token) {
        int next = Adjuncts.isTime(cue.tree(), token) ? Adjuncts.skip(cue.tree(), token) : token;
        OptionalInt start = start(cue, next);
        return start.isEmpty()
                ? Optional.empty()
                : Optional.of(new TokenRange(start.getAsInt(), end(cue, start.getAsInt())));
    }

    private static OptionalInt start(Cue cue, int at) {
        SentenceTree tree = cue.tree();
        CueEntry entry = cue.entry();
        if (at + 1 >= tree.size()) {
            return OptionalInt.empty();
        }
        if (entry.takes(Complement.CLAUSE)) {
            if (tree.is(at, "that") && !tree.isFinite(at + 1)) {
                return OptionalInt.of(at + 1);
            }
            if (tree.is(at, "whether", "if", "how", "why") || bareClause(cue, at)) {
                return OptionalInt.of(at);
            }
        }
        if (entry.takes(Complement.INF) && tree.is(at, "to") && tree.isTagged(at + 1, "VB", "RB")) {
            return OptionalInt.of(at);
        }
        boolean phrase = entry.prepositions().contains(tree.lower(at)) && !tree.isTagged(at + 1, ",", ".", ":");
        return phrase
                        && !Adjuncts.isTime(tree, at + 1)
                        && !(tree.is(at, "to") && tree.tag(at + 1).equals("VB"))
                ? OptionalInt.of(at + 1)
                : OptionalInt.empty();
    }

    /** "is sure the road is open": the parser sees a clause that begins right here. */
    private static boolean bareClause(Cue cue, int at) {
        SentenceTree tree = cue.tree();
        if (cue.entry().kind() != CueEntry.Kind.ADJECTIVE) {
            return false;
        }
        OptionalInt clause = tree.child(cue.word(), "ccomp");
        return clause.isPresent() && tree.first(clause.getAsInt()) == at && tree.isTagged(at, "DT", "PRP", "NN", "EX");
    }

    /** As far as the parser hangs it on the cue, or up to the verb whose subject the cue is. */
    private int end(Cue cue, int start) {
        SentenceTree tree = cue.tree();
        int furthest = ends.of(cue, start);
        boolean clause = tree.isTagged(start, "W", "IN") || tree.isQuoted(start);
        if (!clause && cue.entry().prepositions().contains(tree.lower(start - 1))) {
            return phraseEnd(tree, start, furthest);
        }
        int verb = tree.governor(cue.word());
        boolean isSubject = verb > start && tree.isRelation(cue.word(), "nsubj");
        int last = Math.min(isSubject ? VerbGroups.before(tree, verb) : tree.last(cue.word()), furthest);
        if (last > start) {
            return ContentEnd.trimmed(tree, start, last);
        }
        int end = start;
        while (end < furthest && !tree.isTagged(end + 1, ",") && !(tree.is(start, "to") && tree.isFinite(end + 1))) {
            end++;
        }
        return ContentEnd.trimmed(tree, start, end);
    }

    /** What follows a preposition, without what the reporter adds after a comma. */
    private static int phraseEnd(SentenceTree tree, int start, int furthest) {
        int head = NounPhrases.headAt(tree, start).orElse(start);
        int last = Math.min(Math.max(head, tree.last(head)), furthest);
        for (int i = head + 1; i < last; i++) {
            if (tree.isTagged(i, ",") && (tree.is(i + 1, "who", "which") || tree.isTagged(i + 1, "VBG"))) {
                last = i;
            }
        }
        return ContentEnd.trimmed(tree, start, Math.max(last, start));
    }
}

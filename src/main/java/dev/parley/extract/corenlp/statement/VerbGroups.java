package dev.parley.extract.corenlp.statement;

/** Looks around a verb with its auxiliaries and adverbs. */
final class VerbGroups {
    private VerbGroups() {}

    /** The token before the verb with its auxiliaries and adverbs. */
    static int before(SentenceTree tree, int verb) {
        int before = verb - 1;
        while (before >= 0 && (tree.isAuxiliary(before) || tree.isTagged(before, "RB", "MD"))) {
            before--;
        }
        return before;
    }

    static boolean isInfinitive(SentenceTree tree, int verb) {
        return tree.tag(verb).equals("VB") && tree.is(before(tree, verb), "to");
    }

    /** Whether what is said may stand before the verb: it begins its sentence, or follows a comma or quotation. */
    static boolean isAfterContent(Cue cue) {
        SentenceTree tree = cue.tree();
        int first = before(tree, cue.word()) + 1;
        return first == 0 || tree.isTagged(first - 1, ",", ":", "''") || tree.closesQuote(first - 1);
    }

    /** "to host a round": what the tagger takes for a noun, and a noun phrase follows right on. */
    static boolean isVerbTaggedNoun(SentenceTree tree, int token) {
        return tree.isTagged(token, "NN")
                && tree.tag(token).equals("NN")
                && tree.is(token - 1, "to")
                && tree.isTagged(token + 1, "DT", "PRP", "RP");
    }
}

package dev.parley.extract.corenlp.statement;

/**
 * Who is said to speak.
 *
 * @param head the token that the phrase is about
 */
record Source(SentenceTree tree, int head, TokenRange phrase) {

    boolean isInvertedAfter(int verb) {
        return phrase.first() > verb;
    }

    boolean isPronoun() {
        return tree.isTagged(head, "PRP", "WP");
    }
}

package dev.parley.extract.corenlp.statement;

/**
 * Tokens of one sentence, counted from 0.
 *
 * @param last included
 */
record TokenRange(int first, int last) {
    TokenRange {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("Not a range of tokens: " + first + " to " + last);
        }
    }

    boolean contains(int token) {
        return first <= token && token <= last;
    }
}

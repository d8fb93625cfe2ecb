package dev.parley.extract.corenlp.actor;

import dev.parley.article.TextSpan;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.Sentence;

/**
 * Where the text mentions somebody.
 *
 * @param first its first token
 * @param last its last token
 * @param head the token the others hang on
 */
record Spot(Sentence sentence, int first, int last, int head, MentionForm form) {
    TextSpan span() {
        return sentence.spanOf(first, last);
    }

    boolean covers(Sentence other, int token) {
        return sentence.index() == other.index() && first <= token && token <= last;
    }

    boolean isBefore(Sentence other, int token) {
        return sentence.index() < other.index() || (sentence.index() == other.index() && last < token);
    }

    int length() {
        return last - first + 1;
    }
}

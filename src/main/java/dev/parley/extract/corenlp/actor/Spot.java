package dev.parley.extract.corenlp.actor;

import dev.parley.article.TextSpan;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Where the text mentions somebody.
 *
 * @param first its first token
 * @param last its last token
 * @param head the token the others hang on
 * @param part the letters, where they are not whole tokens
 */
record Spot(
        Sentence sentence,
        int first,
        int last,
        int head,
        MentionForm form,
        @Nullable TextSpan part) {
    Spot(Sentence sentence, int first, int last, int head, MentionForm form) {
        this(sentence, first, last, head, form, null);
    }

    /** A piece of one token: "Norway" in "Norway-Sweden". */
    static Spot within(Sentence sentence, int token, TextSpan part, MentionForm form) {
        return new Spot(sentence, token, token, token, form, part);
    }

    TextSpan span() {
        return part != null ? part : sentence.spanOf(first, last);
    }

    /** Whether the token is the mention's; one that holds several mentions is nobody's. */
    boolean covers(Sentence other, int token) {
        return part == null && sentence.index() == other.index() && first <= token && token <= last;
    }

    boolean isBefore(Sentence other, int token) {
        return sentence.index() < other.index() || (sentence.index() == other.index() && last < token);
    }

    int length() {
        return last - first + 1;
    }
}

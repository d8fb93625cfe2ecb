package dev.parley.extract.corenlp.time;

import dev.parley.article.TextSpan;
import dev.parley.extract.corenlp.parse.Sentence;

/** Which tokens of a sentence a span covers. */
final class Tokens {
    private Tokens() {}

    static int first(Sentence sentence, TextSpan span) {
        int i = 0;
        while (i + 1 < sentence.tokens().size() && sentence.tokens().get(i).endPosition() <= span.start()) {
            i++;
        }
        return i;
    }

    static int last(Sentence sentence, TextSpan span) {
        int i = first(sentence, span);
        while (i + 1 < sentence.tokens().size() && sentence.tokens().get(i + 1).beginPosition() < span.end()) {
            i++;
        }
        return i;
    }
}

package dev.parley.extract.corenlp.actor;

import dev.parley.article.TextSpan;
import dev.parley.extract.ActorKind;
import dev.parley.extract.corenlp.parse.Sentence;
import java.util.List;
import java.util.Locale;

/**
 * A person's or organisation's name in the article.
 *
 * @param words its tokens
 */
record Name(Sentence sentence, int first, int last, ActorKind kind, List<String> words) {
    Name {
        words = List.copyOf(words);
    }

    TextSpan span() {
        return sentence.spanOf(first, last);
    }

    String lastWord() {
        return words.getLast();
    }

    boolean isFull() {
        return words.size() > 1;
    }

    /** The token before it, lower-cased; empty at the sentence's start. */
    String before() {
        return first == 0 ? "" : sentence.tokens().get(first - 1).word().toLowerCase(Locale.ROOT);
    }
}

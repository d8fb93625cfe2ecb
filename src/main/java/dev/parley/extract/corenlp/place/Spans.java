package dev.parley.extract.corenlp.place;

import static dev.parley.extract.corenlp.parse.Grammar.governors;

import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Optional;

/** Runs of tokens. */
final class Spans {
    private Spans() {}

    /** The word of the run on which the others hang. */
    static Optional<IndexedWord> head(Sentence sentence, int first, int last) {
        for (int i = last; i >= first; i--) {
            Optional<IndexedWord> word = sentence.word(i);
            boolean outside = word.isPresent()
                    && governors(sentence, word.get()).stream()
                            .noneMatch(g -> first < g.word().index() && g.word().index() <= last + 1);
            if (outside) {
                return word;
            }
        }
        return sentence.word(last);
    }

    static String tag(Sentence sentence, int token) {
        boolean inside = token >= 0 && token < sentence.tokens().size();
        return inside ? sentence.tokens().get(token).ner() : "O";
    }

    static String word(Sentence sentence, int token) {
        boolean inside = token >= 0 && token < sentence.tokens().size();
        return inside ? sentence.tokens().get(token).word() : "";
    }

    static boolean isProper(CoreLabel token) {
        return token.tag().startsWith("NNP")
                || Character.isUpperCase(token.word().charAt(0));
    }
}

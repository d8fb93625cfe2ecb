package dev.parley.extract.corenlp.place;

import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;

/** "Well done, Muscat," somebody writes: whoever is spoken to is no place. */
final class Vocatives {
    private static final String CLOSING = "[”’»\"]|''";

    private Vocatives() {}

    /** Between a comma and the end of a quotation, behind a call or a command: "we sat in the garden, Oslo" is neither. */
    static boolean isCalled(PlaceName name) {
        Sentence sentence = name.sentence();
        return Spans.word(sentence, name.first() - 1).equals(",")
                && Spans.tag(sentence, name.first() - 2).equals("O")
                && Spans.word(sentence, name.last() + 1).matches("[,.!?]")
                && Spans.word(sentence, name.last() + 2).matches(CLOSING)
                && !hasSubject(sentence, name.first());
    }

    /** Other than "you" and "your", from the quotation's beginning on. */
    private static boolean hasSubject(Sentence sentence, int before) {
        int open = before;
        while (open > 0 && !sentence.tokens().get(open - 1).tag().equals("``")) {
            open--;
        }
        for (int token = open; token < before; token++) {
            boolean subject = sentence.word(token)
                    .filter(word -> Grammar.governedAs(sentence, word, "nsubj*")
                            && !Grammar.form(word).equals("you"))
                    .isPresent();
            if (subject) {
                return true;
            }
        }
        return false;
    }
}

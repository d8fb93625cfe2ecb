package dev.parley.extract.corenlp.place;

import dev.parley.extract.corenlp.parse.Sentence;

/** "Well done, Muscat," somebody writes: whoever is spoken to is no place. */
final class Vocatives {
    private Vocatives() {}

    /** Between a comma and the end of a quotation, unless it qualifies or continues other names. */
    static boolean isCalled(PlaceName name) {
        Sentence sentence = name.sentence();
        return Spans.word(sentence, name.first() - 1).equals(",")
                && Spans.tag(sentence, name.first() - 2).equals("O")
                && Spans.word(sentence, name.last() + 1).matches("[,.!?]")
                && Spans.word(sentence, name.last() + 2).matches("[”’»\"]|''");
    }
}

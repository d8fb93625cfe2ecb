package dev.parley.extract.corenlp.meeting;

import dev.parley.article.TextSpan;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;

/**
 * A word that tells of a meeting.
 *
 * @param word the verb or noun
 * @param head of the noun phrase it stands in: "round" in "a second round of talks"; else the word itself
 * @param span the words to show: "met", "the five-hour talks"
 */
record Trigger(Sentence sentence, IndexedWord word, IndexedWord head, MeetingRule rule, TextSpan span) {
    /** The word and its phrase's head, or the one word that is both. */
    List<IndexedWord> words() {
        return word.equals(head) ? List.of(word) : List.of(head, word);
    }

    boolean isNoun() {
        return rule instanceof MeetingRule.Noun;
    }

    /** No other noun of its number stands before the later word, but behind a preposition or before another noun. */
    boolean isNearestTo(IndexedWord later) {
        return sentence.graph().vertexListSorted().stream()
                .filter(noun -> noun.index() > head.index() && noun.index() < later.index())
                .filter(noun -> noun.tag().equals(head.tag()) && !words().contains(noun))
                .allMatch(noun ->
                        Grammar.has(sentence, noun, "case") || Grammar.governedAs(sentence, noun, "compound", "conj*"));
    }

    /** Whether it only adds to a meeting told of before. */
    boolean isAddition() {
        return rule instanceof MeetingRule.Addition || rule instanceof MeetingRule.Length;
    }
}

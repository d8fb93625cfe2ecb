package dev.parley.extract.corenlp.meeting.trigger;

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
public record Trigger(Sentence sentence, IndexedWord word, IndexedWord head, MeetingRule rule, TextSpan span) {
    /** The word and its phrase's head, or the one word that is both. */
    public List<IndexedWord> words() {
        return word.equals(head) ? List.of(word) : List.of(head, word);
    }

    public boolean isNoun() {
        return rule instanceof MeetingRule.Noun;
    }

    /** No other noun of its number stands before the later word, but behind a preposition or before another noun. */
    public boolean isNearestTo(IndexedWord later) {
        return sentence.graph().vertexListSorted().stream()
                .filter(noun -> noun.index() > head.index() && noun.index() < later.index())
                .filter(noun -> noun.tag().equals(head.tag()) && !words().contains(noun))
                .allMatch(noun ->
                        Grammar.has(sentence, noun, "case") || Grammar.governedAs(sentence, noun, "compound", "conj*"));
    }

    /** The same, shown by other words: those of the second of two meetings that one word tells of. */
    public Trigger shownBy(TextSpan words) {
        return new Trigger(sentence, word, head, rule, words);
    }

    /** Whether it only adds to a meeting told of before. */
    public boolean isAddition() {
        return rule instanceof MeetingRule.Addition || rule instanceof MeetingRule.Length;
    }

    /** "A is in talks with B." */
    public boolean isUnderWay() {
        return rule instanceof MeetingRule.Noun noun
                && noun.strength() == MeetingRule.Strength.STRONG
                && Grammar.has(sentence, head, "cop")
                && Grammar.dependents(sentence, head, "case").stream()
                        .anyMatch(preposition -> Grammar.form(preposition).equals("in"));
    }
}

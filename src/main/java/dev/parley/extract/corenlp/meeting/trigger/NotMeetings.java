package dev.parley.extract.corenlp.meeting.trigger;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells news conferences, sittings of parliament, pay talks and the like from meetings of negotiators. */
final class NotMeetings {
    private static final String[] TOPIC = {
        "nmod:on", "nmod:over", "nmod:about", "nmod:with", "nmod:of", "nmod:for", "nmod:outside", "nmod:between"
    };
    private final Set<String> before = words("BEFORE");
    private final Set<String> beside = words("BESIDE");
    private final Map<String, Set<String>> onTheWay = RuleFile.read("extract/meeting/on-the-way.txt")
            .table(row -> Set.of(row.get(1).split(" ")));
    private final Set<String> parts = words("PART");
    private final Set<String> which = words("WHICH");
    private final Set<String> series = words("SERIES");
    private final Set<String> nouns = RuleFile.read("extract/meeting/nouns.txt").words();
    private final Set<String> matters =
            RuleFile.read("extract/meeting/matters.txt").words();
    private final Set<String> topics = words("ABOUT");
    private final Set<String> subjects = words("SUBJECT");
    private final Set<String> games = words("IN");

    boolean includes(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        if (trigger.isNoun()) {
            return isNoun(sentence, trigger.word()) || isNoun(sentence, trigger.head());
        }
        return dependents(sentence, trigger.word(), "nsubj").stream().anyMatch(s -> subjects.contains(lemma(s)))
                || dependents(sentence, trigger.word(), "obl:in", "obl:at").stream()
                        .anyMatch(game -> games.contains(lemma(game)));
    }

    private boolean isNoun(Sentence sentence, IndexedWord noun) {
        boolean named = dependents(sentence, noun, "compound", "amod", "nmod:poss").stream()
                .anyMatch(m -> before.contains(form(m)) || before.contains(lemma(m)));
        boolean setting = Grammar.governors(sentence, noun).stream()
                .anyMatch(g -> (g.is("nmod:of") && beside.contains(form(g.word())))
                        || (g.is("obj") && isOnTheWay(g.word(), noun))
                        || (g.is("obj", "iobj")
                                && lemma(g.word()).equals("tell")
                                && Grammar.firstOf(sentence, noun) == g.word().index() + 1));
        return named
                || setting
                || isFirstSuch(sentence, noun)
                || isPartOf(sentence, noun)
                || isOfOtherThings(sentence, noun)
                || dependents(sentence, noun, TOPIC).stream().anyMatch(t -> isTopic(sentence, t));
    }

    /** "The first hour of a two-day meeting" was spent on something. */
    private boolean isPartOf(Sentence sentence, IndexedWord noun) {
        return parts.contains(lemma(noun))
                && dependents(sentence, noun, "amod").stream().anyMatch(word -> which.contains(Grammar.form(word)));
    }

    /** "They sat down, the first such meeting in years": it is told by the verb. */
    private static boolean isFirstSuch(Sentence sentence, IndexedWord noun) {
        Set<String> modifiers = dependents(sentence, noun, "amod", "det", "det:predet").stream()
                .map(Grammar::form)
                .collect(Collectors.toSet());
        return modifiers.contains("such") && modifiers.contains("first");
    }

    /** "Made the round of the capitals", "broke off a tour": somebody travels, and the text tells elsewhere to what. */
    private boolean isOnTheWay(IndexedWord verb, IndexedWord noun) {
        return onTheWay.getOrDefault(lemma(verb), Set.of()).contains(lemma(noun));
    }

    /** "A round of cuts", "a session of the bourse": what comes in rounds and is no meeting. */
    private boolean isOfOtherThings(Sentence sentence, IndexedWord noun) {
        List<IndexedWord> of = dependents(sentence, noun, "nmod:of");
        return series.contains(form(noun))
                && !of.isEmpty()
                && of.stream().noneMatch(what -> Grammar.isNoun(what) && isTalk(what));
    }

    private boolean isTalk(IndexedWord what) {
        return nouns.contains(form(what))
                || matters.contains(lemma(what))
                || what.tag().startsWith("NNP");
    }

    private boolean isTopic(Sentence sentence, IndexedWord topic) {
        return topics.contains(lemma(topic))
                || dependents(sentence, topic, "compound").stream().anyMatch(c -> topics.contains(lemma(c)));
    }

    private static Set<String> words(String where) {
        return RuleFile.read("extract/meeting/not-meetings.txt").rows().stream()
                .filter(row -> row.getFirst().equals(where))
                .map(row -> row.get(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}

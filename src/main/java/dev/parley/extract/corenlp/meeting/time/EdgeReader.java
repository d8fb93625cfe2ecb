package dev.parley.extract.corenlp.meeting.time;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;
import static dev.parley.extract.corenlp.parse.Grammar.phrasal;

import dev.parley.extract.corenlp.meeting.trigger.Clause;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads from the verbs of a clause which of a meeting's days its date is. */
public final class EdgeReader {
    private final Map<String, Edge> edges =
            RuleFile.read("extract/meeting/edges.txt").table(row -> Edge.valueOf(row.get(1)));

    /** Whether what the verb tells of is over with it: "broke up", "ended". */
    public boolean isEnd(Sentence sentence, IndexedWord verb) {
        return Stream.of(phrasal(sentence, verb), lemma(verb)).map(edges::get).anyMatch(Edge.LAST::equals);
    }

    public Optional<Edge> read(Trigger trigger, Clause clause) {
        Sentence sentence = trigger.sentence();
        Stream<String> verbs = Stream.concat(clause.inner().stream(), clause.outer().stream())
                .filter(word -> !trigger.words().contains(word) || (!trigger.isNoun() && isEnd(sentence, word)))
                .flatMap(word -> Stream.of(phrasal(sentence, word), lemma(word)));
        Stream<String> prepositions =
                dependents(sentence, trigger.head(), "case").stream().map(preposition -> form(preposition));
        return Stream.concat(verbs, prepositions)
                .filter(edges::containsKey)
                .map(edges::get)
                .findFirst();
    }
}

package dev.parley.extract.corenlp.meeting;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.governors;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.corenlp.meeting.time.EdgeReader;
import dev.parley.extract.corenlp.meeting.trigger.Clause;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Factuality;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Talks ended in A on Monday and will resume in B on Friday": one noun tells of what was and of what is to come. */
final class Sequel {
    private final Set<String> verbs =
            RuleFile.read("extract/meeting/sequels.txt").words();
    private final EdgeReader edges;

    Sequel(EdgeReader edges) {
        this.edges = edges;
    }

    /** The verb of what is to come; empty when all that the clause tells is of one meeting. */
    Optional<IndexedWord> verb(Trigger trigger, Clause clause) {
        Sentence sentence = trigger.sentence();
        return clause.inner().stream()
                .filter(word -> trigger.isNoun() && verbs.contains(lemma(word)) && isAhead(sentence, word))
                .filter(word -> governors(sentence, word).stream()
                        .anyMatch(above -> above.is("conj*")
                                && clause.inner().contains(above.word())
                                && Factuality.hasHappened(sentence, above.word())
                                && edges.isEnd(sentence, above.word())))
                .findFirst();
    }

    private static boolean isAhead(Sentence sentence, IndexedWord verb) {
        return !Factuality.isNegated(sentence, verb)
                && dependents(sentence, verb, "aux", "mark").stream()
                        .map(Grammar::form)
                        .anyMatch(word -> Factuality.FUTURE.contains(word) || word.matches("would|to"));
    }

    /** What is told without it. */
    static Clause before(Clause clause, IndexedWord verb) {
        List<IndexedWord> inner =
                clause.inner().stream().filter(word -> !word.equals(verb)).toList();
        return new Clause(inner, clause.outer(), clause.relation());
    }

    /** What it tells alone. */
    static Clause after(Trigger trigger, Clause clause, IndexedWord verb) {
        List<IndexedWord> inner = clause.inner().stream()
                .filter(word -> word.equals(verb) || trigger.words().contains(word))
                .toList();
        return new Clause(inner, List.of(), clause.relation());
    }
}

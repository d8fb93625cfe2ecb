package dev.parley.extract.corenlp.meeting;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.RuleFile;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whom a phrase brings to the table: those it means, or for "envoys from A and B" those whom the envoys stand for. */
final class PeopleReader {
    private static final String[] SENT_BY = {"nmod:from", "nmod:of", "nmod:for", "nmod:poss", "compound", "amod"};
    private final Actors actors;
    private final Set<String> delegations =
            RuleFile.read("meeting/delegations.txt").words();
    private final Set<String> notWith = RuleFile.read("meeting/not-with.txt").words();

    PeopleReader(Actors actors) {
        this.actors = actors;
    }

    Set<String> meantBy(Sentence sentence, IndexedWord word) {
        Set<String> meant = new LinkedHashSet<>();
        for (IndexedWord each : Grammar.withConjuncts(sentence, word)) {
            if (!notWith.contains(lemma(each))) {
                meant.addAll(ofOne(sentence, each));
            }
        }
        return meant;
    }

    private List<String> ofOne(Sentence sentence, IndexedWord word) {
        List<String> known = actors.meantBy(sentence, word.index() - 1);
        if (!known.isEmpty() || !delegations.contains(lemma(word))) {
            return known;
        }
        Set<String> senders = new LinkedHashSet<>();
        for (IndexedWord sender : dependents(sentence, word, SENT_BY)) {
            for (IndexedWord each : Grammar.withConjuncts(sentence, sender)) {
                senders.addAll(actors.meantBy(sentence, each.index() - 1));
            }
        }
        return senders.isEmpty() ? actors.meantByOrNew(sentence, word.index() - 1) : List.copyOf(senders);
    }
}

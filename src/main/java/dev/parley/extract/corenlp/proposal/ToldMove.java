package dev.parley.extract.corenlp.proposal;

import dev.parley.extract.MoveKind;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;

/**
 * A verb that moves a proposal.
 *
 * @param object the head of what is moved
 * @param actors who moves it
 */
record ToldMove(Sentence sentence, IndexedWord verb, IndexedWord object, MoveKind kind, List<String> actors) {
    ToldMove {
        actors = List.copyOf(actors);
    }

    /** Whether what is agreed on has no name: "agreed to freeze it", "gave themselves a month". */
    boolean isDeed() {
        return Grammar.isVerb(object) || Grammar.lemma(verb).equals("give");
    }
}

package dev.parley.extract.corenlp.proposal;

import dev.parley.extract.MoveKind;
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
}

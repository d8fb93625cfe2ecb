package dev.parley.extract.corenlp.proposal;

import dev.parley.extract.MoveKind;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A verb that moves a proposal.
 *
 * @param object the head of what is moved
 * @param actors who moves it
 * @param announcing who announces the move
 */
record ToldMove(
        Sentence sentence,
        IndexedWord verb,
        IndexedWord object,
        MoveKind kind,
        List<String> actors,
        List<String> announcing) {
    ToldMove {
        actors = List.copyOf(actors);
        announcing = List.copyOf(announcing);
    }

    /** Those who move it, or else its owner, or else who announces the move; whoever announces it before an owner without a name. */
    List<String> movers(Optional<String> owner, boolean named) {
        List<String> owners = owner.stream().toList();
        return Stream.of(actors, named ? owners : announcing, named ? announcing : owners)
                .filter(movers -> !movers.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether what is agreed on has no name: "agreed to freeze it", "gave themselves a month". */
    boolean isDeed() {
        return Grammar.isVerb(object) || Grammar.lemma(verb).equals("give");
    }
}

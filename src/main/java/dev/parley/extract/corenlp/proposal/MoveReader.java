package dev.parley.extract.corenlp.proposal;

import dev.parley.extract.MoveKind;
import dev.parley.extract.corenlp.actor.PeopleReader;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads who proposed, accepted or rejected something, from verbs, their objects, negation and conditions. */
final class MoveReader {
    private final MoveKinds kinds;
    private final MoveVerbs verbs;
    private final AgreedDeeds deeds;
    private final Movers movers;

    MoveReader(Rules rules, PeopleReader people) {
        this.kinds = rules.kinds();
        this.verbs = rules.verbs();
        this.deeds = rules.deeds();
        this.movers = new Movers(people);
    }

    /** What is the same for all articles. */
    record Rules(MoveKinds kinds, MoveVerbs verbs, AgreedDeeds deeds) {
        static Rules about(ProposalNouns nouns) {
            return new Rules(new MoveKinds(), new MoveVerbs(nouns), new AgreedDeeds(nouns));
        }
    }

    List<ToldMove> in(Sentence sentence) {
        List<ToldMove> moves = new ArrayList<>();
        for (IndexedWord verb : sentence.graph().vertexListSorted()) {
            if (Grammar.isVerb(verb)) {
                verbs.by(sentence, verb)
                        .flatMap(moved -> told(sentence, verb, moved.object(), moved.kind()))
                        .or(() ->
                                deeds.of(sentence, verb).flatMap(deed -> told(sentence, verb, deed, MoveKind.ACCEPTED)))
                        .ifPresent(moves::add);
            }
        }
        return moves;
    }

    /** Of a withdrawal that names nobody, the proposal's owner is the mover: it is kept without one. */
    private Optional<ToldMove> told(Sentence sentence, IndexedWord verb, IndexedWord object, MoveKind plain) {
        List<String> actors = movers.of(sentence, verb);
        return kinds.of(sentence, verb, plain)
                .filter(kind -> !actors.isEmpty() || kind == MoveKind.WITHDRAWN)
                .map(kind -> new ToldMove(sentence, verb, object, kind, actors));
    }
}

package dev.parley.extract.corenlp.proposal;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;

import dev.parley.extract.MoveKind;
import dev.parley.extract.corenlp.actor.PeopleReader;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** Of a withdrawal that names nobody, the proposal's owner is the mover, or who announces it: it is kept without one. */
    private Optional<ToldMove> told(Sentence sentence, IndexedWord verb, IndexedWord object, MoveKind plain) {
        List<String> actors = movers.of(sentence, verb);
        return kinds.of(sentence, verb, plain)
                .filter(kind -> kind != MoveKind.ACCEPTED || !isWish(sentence, verb, object))
                .filter(kind -> !actors.isEmpty() || kind == MoveKind.WITHDRAWN)
                .map(kind -> new ToldMove(sentence, verb, object, kind, actors, movers.announcing(sentence, verb)));
    }

    /** "Would go along with a good deal": with one that is not there yet. */
    private static boolean isWish(Sentence sentence, IndexedWord verb, IndexedWord object) {
        boolean would = dependents(sentence, verb, "aux").stream()
                .anyMatch(auxiliary -> form(auxiliary).equals("would"));
        return would
                && dependents(sentence, object, "det").stream()
                        .anyMatch(determiner -> Set.of("a", "an").contains(form(determiner)));
    }
}

package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.ActorKind;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.place.States;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Adds the bodies of states that a text writes without capitals: "the Omani foreign ministry". */
final class Bodies {
    private final Roster roster;
    private final Representation representation;
    private final Map<String, Boolean> bodies =
            RuleFile.read("extract/actor/bodies.txt").table(row -> row.size() > 1);

    Bodies(Roster roster, Representation representation) {
        this.roster = roster;
        this.representation = representation;
    }

    void addAll(ParsedArticle article, States states) {
        for (Sentence sentence : article.sentences()) {
            for (IndexedWord noun : sentence.graph().vertexListSorted()) {
                boolean is = bodies.containsKey(lemma(noun))
                        && noun.tag().startsWith("NN")
                        && !noun.tag().endsWith("S")
                        && !Grammar.governedAs(sentence, noun, "compound");
                if (is && roster.at(sentence, noun.index() - 1).isEmpty()) {
                    add(sentence, noun, states);
                }
            }
        }
    }

    /** "The foreign ministry in Oslo" is Norway's. */
    private Optional<Draft> ofCapital(Sentence sentence, IndexedWord noun, States states) {
        if (bodies.getOrDefault(lemma(noun), false)) {
            return Optional.empty();
        }
        return dependents(sentence, noun, "nmod:in").stream()
                .flatMap(city -> states.ofCapital(city.word()).stream())
                .map(state -> roster.power(ActorKind.STATE, state.name()))
                .findFirst();
    }

    private void add(Sentence sentence, IndexedWord noun, States states) {
        Optional<Draft> state = representation.of(sentence, noun).stream()
                .filter(d -> d.kind() == ActorKind.STATE)
                .findFirst()
                .or(() -> ofCapital(sentence, noun, states));
        String kind = dependents(sentence, noun, "compound", "amod").stream()
                .filter(w -> roster.at(sentence, w.index() - 1).isEmpty())
                .map(IndexedWord::word)
                .collect(Collectors.joining(" ", "", " "));
        if (state.isPresent()) {
            String name = state.get().name() + "'s " + (kind.isBlank() ? "" : kind) + noun.word();
            Draft body = roster.power(ActorKind.ORGANIZATION, name);
            body.addRepresented(state.get());
            int first = Grammar.firstOf(sentence, noun) - 1;
            body.add(new Spot(sentence, first, noun.index() - 1, noun.index() - 1, MentionForm.NOMINAL));
        }
    }
}

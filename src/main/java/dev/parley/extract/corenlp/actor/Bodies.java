package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.ActorKind;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds the bodies of states that a text writes without capitals: "the Omani foreign ministry". */
final class Bodies {
    private final Roster roster;
    private final Representation representation;
    private final Set<String> bodies =
            new HashSet<>(RuleFile.read("extract/actor/bodies.txt").words());

    Bodies(Roster roster, Representation representation) {
        this.roster = roster;
        this.representation = representation;
    }

    void addAll(ParsedArticle article) {
        for (Sentence sentence : article.sentences()) {
            for (IndexedWord noun : sentence.graph().vertexListSorted()) {
                boolean is = bodies.contains(lemma(noun))
                        && noun.tag().startsWith("NN")
                        && !noun.tag().endsWith("S")
                        && !Grammar.governedAs(sentence, noun, "compound");
                if (is && roster.at(sentence, noun.index() - 1).isEmpty()) {
                    add(sentence, noun);
                }
            }
        }
    }

    private void add(Sentence sentence, IndexedWord noun) {
        Optional<Draft> state = representation.of(sentence, noun).stream()
                .filter(d -> d.kind() == ActorKind.STATE)
                .findFirst();
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

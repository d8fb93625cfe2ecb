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
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Adds the bodies of states that a text writes without capitals: "the Omani foreign ministry". */
final class Bodies {
    /** How many words tell what kind of body it is. */
    private static final int LONGEST = 4;

    private final ArmedForces forces = new ArmedForces();
    private final Roster roster;
    private final Offices offices;
    private final Representation representation;
    private final Map<String, Boolean> bodies =
            RuleFile.read("extract/actor/bodies.txt").table(row -> row.size() > 1);

    Bodies(Roster roster, Representation representation, Offices offices) {
        this.roster = roster;
        this.offices = offices;
        this.representation = representation;
    }

    void addAll(ParsedArticle article, States states) {
        for (Sentence sentence : article.sentences()) {
            for (IndexedWord noun : sentence.graph().vertexListSorted()) {
                boolean is = noun.tag().startsWith("NN")
                        && (isArmed(sentence, noun)
                                || (bodies.containsKey(lemma(noun))
                                        && !noun.tag().endsWith("S")));
                if (is && roster.at(sentence, noun.index() - 1).isEmpty()) {
                    if (Grammar.governedAs(sentence, noun, "compound")) {
                        if (isOfOffice(sentence, noun)) {
                            addOfSpokesman(sentence, noun.index() - 1);
                        }
                    } else {
                        add(sentence, noun, states);
                    }
                }
            }
        }
    }

    /** "Oman's armed forces": of plurals only these are one body. */
    private boolean isArmed(Sentence sentence, IndexedWord noun) {
        return noun.index() > 1
                && noun.tag().equals("NNS")
                && forces.are(sentence.tokens().get(noun.index() - 2).word() + " " + noun.word());
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

    private boolean isOfOffice(Sentence sentence, IndexedWord noun) {
        return Grammar.governorsBy(sentence, noun, "compound").stream()
                .anyMatch(holder -> offices.isOffice(lemma(holder)));
    }

    /** "The Omani foreign ministry spokesman", of which the parser makes one phrase. */
    private void addOfSpokesman(Sentence sentence, int noun) {
        int first = noun - 1;
        while (first > noun - LONGEST
                && first > 0
                && sentence.tokens().get(first).tag().matches("JJ|NNP?")
                && roster.at(sentence, first).isEmpty()) {
            first--;
        }
        if (first >= 0) {
            Spot spot = new Spot(sentence, first, noun, noun, MentionForm.NOMINAL);
            List<String> kind = sentence.tokens().subList(first + 1, noun + 1).stream()
                    .map(CoreLabel::word)
                    .toList();
            roster.at(sentence, first)
                    .filter(of -> of.kind() == ActorKind.STATE)
                    .ifPresent(state -> add(state, String.join(" ", kind), spot));
        }
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
            int first = Grammar.firstOf(sentence, noun) - 1;
            Spot spot = new Spot(sentence, first, noun.index() - 1, noun.index() - 1, MentionForm.NOMINAL);
            add(state.get(), (kind.isBlank() ? "" : kind) + noun.word(), spot);
        }
    }

    private void add(Draft state, String kind, Spot spot) {
        String name = forces.are(kind) ? ArmedForces.of(state.name()) : state.name() + "'s " + kind;
        Draft body = roster.power(ActorKind.ORGANIZATION, name);
        body.addRepresented(state);
        body.add(spot);
    }
}

package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.ActorKind;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.Factuality;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an organisation is said to be: "Norsk Hydro, a maker of aluminium, ", "Norsk Hydro is a maker". */
final class Descriptions {
    private final BodyNouns bodyNouns = new BodyNouns();
    private final Set<String> kinds =
            RuleFile.read("extract/actor/what-bodies-are.txt").words();
    private final Roster roster;

    Descriptions(Roster roster) {
        this.roster = roster;
    }

    void addAll() {
        for (Draft body : roster.of(ActorKind.ORGANIZATION).toList()) {
            for (Spot spot : List.copyOf(body.spots())) {
                if (spot.form() == MentionForm.NAMED) {
                    add(body, spot);
                }
            }
        }
    }

    private void add(Draft body, Spot spot) {
        Sentence sentence = spot.sentence();
        sentence.word(spot.head()).stream()
                .flatMap(name -> Stream.concat(
                        dependents(sentence, name, "appos").stream(),
                        Grammar.governorsBy(sentence, name, "nsubj").stream()
                                .filter(noun ->
                                        Grammar.has(sentence, noun, "cop") && !Factuality.isNegated(sentence, noun))))
                .filter(noun -> noun.tag().equals("NN") && noun.ner().equals("O"))
                .filter(noun -> bodyNouns.isBody(lemma(noun)) || kinds.contains(lemma(noun)))
                .filter(noun -> noun.index() - 1 > spot.last()
                        && Grammar.has(sentence, noun, "det")
                        && roster.at(sentence, noun.index() - 1).isEmpty())
                .forEach(noun -> {
                    body.add(mention(sentence, noun));
                    describe(body, noun);
                });
        wordBefore(spot).ifPresent(noun -> describe(body, noun));
    }

    private void describe(Draft body, IndexedWord noun) {
        if (bodyNouns.isBody(lemma(noun))) {
            body.describe(lemma(noun));
        }
    }

    /** "The seamen's union NSU". */
    private static Optional<IndexedWord> wordBefore(Spot spot) {
        return spot.sentence().word(spot.first() - 1).filter(noun -> noun.tag().equals("NN"));
    }

    private static Spot mention(Sentence sentence, IndexedWord noun) {
        int head = noun.index() - 1;
        return new Spot(sentence, Grammar.firstOf(sentence, noun) - 1, head, head, MentionForm.NOMINAL);
    }
}

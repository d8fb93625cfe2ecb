package dev.parley.extract.corenlp.meeting.place;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.LocationReport;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.place.Places;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Set;

/** Where a meeting is to be instead: "the talks, due in Rome, were moved to Doha", "put back to 6 May and moved to Doha". */
final class NewPlace {
    private final Set<String> moving =
            RuleFile.read("extract/meeting/moved-elsewhere.txt").words();
    private final Places places;

    NewPlace(Places places) {
        this.places = places;
    }

    /** Empty when it is not moved, or to no place. */
    List<LocationReport> of(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        List<LocationReport> instead = instead(trigger);
        if (!instead.isEmpty()) {
            return instead;
        }
        return sentence.graph().vertexListSorted().stream()
                .filter(verb -> Grammar.isVerb(verb) && moving.contains(lemma(verb)))
                .filter(verb -> moves(sentence, verb, trigger))
                .flatMap(verb -> dependents(sentence, verb, "obl:to").stream())
                .flatMap(to -> places.at(sentence.spanOf(to)).stream())
                .limit(1)
                .toList();
    }

    /** "Will no longer be held in Oslo but in Geneva", "will be held not in Oslo but in Geneva". */
    private List<LocationReport> instead(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return sentence.graph().vertexListSorted().stream()
                .filter(but -> form(but).equals("but"))
                .filter(but -> sentence.tokens().subList(0, but.index() - 1).stream()
                        .anyMatch(token -> token.word().matches("not|longer")))
                .flatMap(but -> sentence.word(but.index() + 1).stream())
                .filter(name -> dependents(sentence, name, "case").stream()
                        .anyMatch(in -> form(in).matches("in|at") && in.index() == name.index() - 1))
                .filter(name -> trigger.word().index() < name.index())
                .flatMap(name -> places.at(sentence.spanOf(name)).stream())
                .limit(1)
                .toList();
    }

    private static boolean moves(Sentence sentence, IndexedWord verb, Trigger trigger) {
        List<IndexedWord> moved = Grammar.isPassive(sentence, verb) || Grammar.has(sentence, verb, "obj")
                ? Grammar.objects(sentence, verb)
                : Grammar.subjects(sentence, verb);
        return trigger.isNoun() && trigger.words().stream().anyMatch(moved::contains);
    }
}

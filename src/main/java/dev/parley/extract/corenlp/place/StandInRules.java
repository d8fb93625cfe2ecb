package dev.parley.extract.corenlp.place;

import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tells by the grammar around it whether a state's or a seat's name acts, or is where something happens. */
final class StandInRules {
    private final Map<String, HashSet<String>> words = RuleFile.read("extract/place/stand-in.txt")
            .table(row -> new HashSet<>(List.of(row.get(1).split(" +"))));

    /** Of a state's own name: acts unless it is said to be a place. */
    boolean stateActs(Sentence sentence, IndexedWord word) {
        List<Governor> governors = Grammar.governors(sentence, word);
        return governors.stream().noneMatch(g -> isPlaceForState(g));
    }

    /** Of a seat's name: a place unless it is said to act. */
    boolean seatActs(Sentence sentence, IndexedWord word) {
        List<Governor> governors = Grammar.governors(sentence, word);
        return governors.stream().noneMatch(g -> Locatives.isLocative(g.relation()))
                && governors.stream().anyMatch(g -> isPower(sentence, g));
    }

    /** Of a name the gazetteer does not know: does it speak? */
    boolean speaks(Sentence sentence, IndexedWord word) {
        return Grammar.governors(sentence, word).stream()
                .anyMatch(g -> g.is("nsubj")
                        && Grammar.isVerb(g.word())
                        && Grammar.has(sentence, g.word(), "ccomp", "parataxis"));
    }

    private boolean isPlaceForState(Governor governor) {
        String relation = governor.relation();
        return Locatives.isLocative(relation)
                || (ends(relation, "to") && is("motion", governor))
                || (ends(relation, "from") && !is("position", governor))
                || ((ends(relation, "of") || governor.is("nmod:poss", "compound")) && is("part", governor))
                || (governor.is("obj", "nsubj:pass") && is("visit", governor));
    }

    private boolean isPower(Sentence sentence, Governor governor) {
        String relation = governor.relation();
        if (governor.is("nsubj", "nsubj:xsubj")) {
            return Grammar.isVerb(governor.word())
                    ? !is("scenery", governor) || Grammar.has(sentence, governor.word(), "ccomp", "xcomp")
                    : !Grammar.isNoun(governor.word());
        }
        if (governor.is("obj", "nsubj:pass", "iobj")) {
            return is("address", governor);
        }
        if (governor.is("nmod:poss", "compound")) {
            return is(governor.is("compound") ? "office" : "position", governor);
        }
        return governor.is("obl:agent")
                || words("partner").contains(Locatives.marker(relation))
                || (ends(relation, "to") && is("giving", governor))
                || (ends(relation, "from", "of") && is("position", governor));
    }

    private boolean is(String rule, Governor governor) {
        return words(rule).contains(lemma(governor.word()));
    }

    private Set<String> words(String rule) {
        return Objects.requireNonNull(words.get(rule), rule);
    }

    private static boolean ends(String relation, String... markers) {
        return List.of(markers).contains(Locatives.marker(relation));
    }
}

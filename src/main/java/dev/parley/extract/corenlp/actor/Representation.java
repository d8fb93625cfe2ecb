package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;

import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** For whom the bearer of an office speaks: "Iran's foreign minister", "an official within the Trump administration". */
final class Representation {
    private static final String[] BESIDE = {
        "amod",
        "compound",
        "nmod:poss",
        "nmod:of",
        "nmod:for",
        "nmod:within",
        "nmod:in",
        "nmod:from",
        "nmod:at",
        "nmod:to"
    };
    private static final String[] CLOSE = {"amod", "compound", "nmod:poss", "nmod:of", "nmod:for"};
    private static final int DEPTH = 3;
    private final Set<String> envoys = RuleFile.read("extract/actor/envoys.txt").words();
    private final Roster roster;

    Representation(Roster roster) {
        this.roster = roster;
    }

    /** Those whom the phrase of the noun names as represented. */
    Set<Draft> of(Sentence sentence, IndexedWord noun) {
        Set<Draft> found = new LinkedHashSet<>();
        collect(sentence, noun, found, DEPTH);
        return found;
    }

    /** "The leader of Norway", "its envoy for Norway"; not "the leader of Norway's oldest ally", nor "the leader in Norway". */
    Set<Draft> directly(Sentence sentence, IndexedWord noun) {
        Set<Draft> found = new LinkedHashSet<>();
        collect(sentence, noun, found, 1);
        return found;
    }

    private void collect(Sentence sentence, IndexedWord noun, Set<Draft> found, int depth) {
        boolean abroad = envoys.contains(Grammar.lemma(noun));
        for (IndexedWord beside : dependents(sentence, noun, depth == DEPTH ? BESIDE : CLOSE)) {
            boolean target = Grammar.dependents(sentence, beside, "case").stream()
                    .anyMatch(c -> Grammar.form(c).equals("to"));
            if (target || (abroad && Grammar.governedAs(sentence, beside, "nmod:for"))) {
                continue;
            }
            for (IndexedWord each : Grammar.withConjuncts(sentence, beside)) {
                addOne(sentence, each, found, depth);
            }
        }
    }

    private void addOne(Sentence sentence, IndexedWord word, Set<Draft> found, int depth) {
        List<Draft> meant = roster.at(sentence, word.index() - 1).stream().toList();
        if (meant.isEmpty() && depth > 1 && Grammar.isNoun(word)) {
            collect(sentence, word, found, depth - 1);
        }
        for (Draft draft : meant) {
            switch (draft.kind()) {
                case STATE, ORGANIZATION -> found.add(draft);
                case PERSON -> draft.represents().stream().findFirst().ifPresent(found::add);
                case GROUP, ANONYMOUS -> found.addAll(draft.represents());
            }
        }
    }
}

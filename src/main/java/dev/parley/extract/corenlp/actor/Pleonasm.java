package dev.parley.extract.corenlp.actor;

import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Set;

/** Tells the "it" that means nothing: "it is clear that", "it seems", "it took two days to". */
final class Pleonasm {
    private final Set<String> verbs =
            RuleFile.read("extract/actor/impersonal-verbs.txt").words();

    boolean isEmpty(Sentence sentence, IndexedWord pronoun) {
        return Grammar.governors(sentence, pronoun).stream().anyMatch(g -> isEmptySubject(sentence, g));
    }

    private boolean isEmptySubject(Sentence sentence, Governor governor) {
        IndexedWord predicate = governor.word();
        return governor.is("nsubj*", "expl")
                && (governor.is("expl")
                        || verbs.contains(Grammar.lemma(predicate))
                        || Grammar.has(sentence, predicate, "csubj*")
                        || (governor.is("nsubj:pass") && Grammar.has(sentence, predicate, "ccomp"))
                        || (Grammar.has(sentence, predicate, "cop") && !isNamed(sentence, predicate)));
    }

    /** "It is a member of" may mean an organisation; "it is likely", "it is time" do not. */
    private static boolean isNamed(Sentence sentence, IndexedWord predicate) {
        return Grammar.isNoun(predicate) && Grammar.has(sentence, predicate, "det", "nmod:poss");
    }
}

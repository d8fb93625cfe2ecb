package dev.parley.extract.corenlp.proposal;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.governors;

import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Optional;

/**
 * The proposal that a "which" far behind it means: "a plan drafted by A and which B accepted", "a zone, half of the catch
 * to each, which they accepted". The parser hangs such clauses on the nearest noun.
 */
final class Antecedent {
    private static final String[] WITHIN = {"acl*", "conj*", "appos", "nmod*", "obl:by", "obl:agent"};
    private static final int FARTHEST = 5;

    private Antecedent() {}

    static Optional<IndexedWord> of(Sentence sentence, IndexedWord verb, ProposalNouns nouns) {
        if (!isAfterWhich(sentence, verb)) {
            return Optional.empty();
        }
        Optional<IndexedWord> at = Optional.of(verb);
        for (int i = 0; i < FARTHEST && at.isPresent(); i++) {
            at = at.flatMap(word -> above(sentence, word));
            if (at.filter(word -> nouns.mayName(sentence, word)).isPresent()) {
                return at;
            }
        }
        return Optional.empty();
    }

    /** As the object: "which" has been passed by a subject of the verb's own. */
    private static boolean isAfterWhich(Sentence sentence, IndexedWord verb) {
        boolean object = dependents(sentence, verb, "obj").stream()
                .anyMatch(word -> form(word).equals("which"));
        boolean referring = governors(sentence, verb).stream()
                .filter(governor -> governor.is("acl:relcl"))
                .anyMatch(governor -> dependents(sentence, governor.word(), "ref").stream()
                                .anyMatch(word -> form(word).equals("which"))
                        && dependents(sentence, verb, "obj").contains(governor.word()));
        return object || referring;
    }

    private static Optional<IndexedWord> above(Sentence sentence, IndexedWord word) {
        return governors(sentence, word).stream()
                .filter(governor -> governor.is(WITHIN))
                .map(Governor::word)
                .filter(governor -> governor.index() < word.index())
                .max((a, b) -> Integer.compare(a.index(), b.index()));
    }
}

package dev.parley.extract.corenlp.proposal;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.has;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Map;
import java.util.Set;

/** Which nouns name a proposal, by the lists under {@code proposal/}. */
final class ProposalNouns {
    /** What a noun takes to begin a proposal. */
    enum Start {
        ALONE,
        MODIFIED,
        MOVED
    }

    private final Map<String, Start> nouns =
            RuleFile.read("extract/proposal/nouns.txt").table(row -> Start.valueOf(row.get(1)));
    private final Set<String> generic =
            RuleFile.read("extract/proposal/generic.txt").words();
    private final Set<String> draftModifiers =
            RuleFile.read("extract/proposal/draft-modifiers.txt").words();
    private final Set<String> notProposals =
            RuleFile.read("extract/proposal/not-proposals.txt").words();
    private final Set<String> meetings =
            RuleFile.read("extract/meeting/nouns.txt").words();

    /** Whether the word may name a proposal, new or known. */
    boolean mayName(Sentence sentence, IndexedWord word) {
        return Grammar.isNoun(word)
                && nouns.containsKey(name(sentence, word))
                && !Grammar.governedAs(sentence, word, "compound")
                && dependents(sentence, word, "compound", "amod", "nmod:for").stream()
                        .noneMatch(m -> notProposals.contains(lemma(m)));
    }

    /** Whether the word may begin a proposal without anybody moving it. */
    boolean begins(Sentence sentence, IndexedWord word) {
        Start start = nouns.get(name(sentence, word));
        if (start == Start.ALONE) {
            return true;
        }
        if (start == Start.MODIFIED) {
            return has(sentence, word, "amod", "compound", "nmod:poss", "nummod");
        }
        return dependents(sentence, word, "amod", "compound").stream().anyMatch(m -> form(m).equals("draft"))
                || (Grammar.nounPhrase(sentence, word).length() > lemma(word).length()
                        && word.tag().startsWith("NNP")
                        && dependents(sentence, word, "amod", "compound").stream()
                                .anyMatch(m -> draftModifiers.contains(form(m))));
    }

    /** Whether the word may name a proposal, or points back at one. */
    boolean isNamed(Sentence sentence, IndexedWord word) {
        return mayName(sentence, word) || word.tag().equals("PRP");
    }

    /** The lemma, with the noun before it where the two are one word on the list: "road map". */
    private String name(Sentence sentence, IndexedWord word) {
        return dependents(sentence, word, "compound").stream()
                .map(modifier -> lemma(modifier) + " " + lemma(word))
                .filter(nouns::containsKey)
                .findFirst()
                .orElse(lemma(word));
    }

    /** "any line", "no deal": none in particular. */
    boolean isAny(Sentence sentence, IndexedWord word) {
        return dependents(sentence, word, "det").stream()
                .anyMatch(d -> Set.of("any", "no", "every").contains(form(d)));
    }

    /** "A bad deal", "an agreement": one of a sort, and not the one on the table. */
    boolean isOfSort(Sentence sentence, IndexedWord word) {
        return dependents(sentence, word, "det").stream()
                .anyMatch(d -> Set.of("a", "an").contains(form(d)));
    }

    /** Whether somebody's proposing it makes it one: not a meeting, and not a name. */
    boolean mayBeProposed(IndexedWord word) {
        return word.tag().startsWith("NN") && !word.tag().startsWith("NNP") && !meetings.contains(form(word));
    }

    /** Whether any proposal may be called so. */
    boolean isGeneric(IndexedWord word) {
        return generic.contains(lemma(word));
    }
}

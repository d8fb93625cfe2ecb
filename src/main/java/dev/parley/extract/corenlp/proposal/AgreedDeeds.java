package dev.parley.extract.corenlp.proposal;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.article.TextSpan;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What parties agree to do, where no noun names it: "agreed to freeze the most sensitive parts of the programme". */
final class AgreedDeeds {
    private final Set<String> notDeeds =
            RuleFile.read("extract/proposal/not-deeds.txt").words();
    private final Set<String> meetings =
            RuleFile.read("extract/meeting/nouns.txt").words();
    private final Set<String> stretches =
            RuleFile.read("extract/proposal/stretches.txt").words();
    private final ProposalNouns nouns;

    AgreedDeeds(ProposalNouns nouns) {
        this.nouns = nouns;
    }

    /** The verb of what is agreed on, when it has an object that is neither a meeting nor a proposal. */
    Optional<IndexedWord> of(Sentence sentence, IndexedWord verb) {
        if (lemma(verb).equals("give")) {
            return extension(sentence, verb);
        }
        if (!lemma(verb).equals("agree")) {
            return Optional.empty();
        }
        return dependents(sentence, verb, "xcomp", "advcl:to").stream()
                .filter(deed -> "VB".equals(deed.tag()) && !notDeeds.contains(lemma(deed)))
                .filter(deed -> !MoveKinds.isNegated(sentence, deed))
                .filter(deed -> dependents(sentence, deed, "obj").stream().anyMatch(o -> mayBeAgreed(sentence, o)))
                .findFirst();
    }

    /** "Gave themselves four more months". */
    private Optional<IndexedWord> extension(Sentence sentence, IndexedWord verb) {
        List<IndexedWord> objects = dependents(sentence, verb, "obj", "iobj", "obl:tmod");
        boolean themselves = objects.stream().anyMatch(object -> form(object).equals("themselves"));
        return objects.stream()
                .filter(object -> themselves && stretches.contains(lemma(object)))
                .findFirst();
    }

    private boolean mayBeAgreed(Sentence sentence, IndexedWord object) {
        return Grammar.isNoun(object) && !meetings.contains(form(object)) && !nouns.mayName(sentence, object);
    }

    /** From the verb to the end of its object, up to the first comma. */
    static TextSpan span(Sentence sentence, IndexedWord deed) {
        int last = deed.index();
        for (IndexedWord object : dependents(sentence, deed, "obj")) {
            last = Math.max(last, object.index());
            for (IndexedWord below : dependents(sentence, object, "nmod*")) {
                last = below.index() > last ? below.index() : last;
            }
        }
        for (int i = deed.index(); i < last; i++) {
            if (",".equals(sentence.tokens().get(i).word())) {
                last = i;
            }
        }
        return sentence.spanOf(deed.index() - 1, last - 1);
    }
}

package dev.parley.extract.corenlp.meeting.trigger;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.corenlp.parse.Factuality;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Set;

/** "A will not be attending the talks": that denies no talks, whoever else does. */
public final class Absence {
    private static final Set<String> COMING =
            RuleFile.read("extract/meeting/coming.txt").words();
    private static final Set<String> SENDING =
            RuleFile.read("extract/meeting/sending.txt").words();

    private Absence() {}

    public static boolean isTold(Sentence sentence, IndexedWord carrier) {
        boolean coming = COMING.contains(lemma(carrier))
                || SENDING.contains(lemma(carrier))
                || (lemma(carrier).equals("take")
                        && dependents(sentence, carrier, "obj").stream()
                                .anyMatch(part -> Grammar.form(part).equals("part")));
        return coming && Factuality.isNegated(sentence, carrier);
    }
}

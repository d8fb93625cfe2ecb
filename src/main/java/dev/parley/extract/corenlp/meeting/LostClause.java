package dev.parley.extract.corenlp.meeting;

import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The verb of a clause that the parser lost behind a long name: "the talks between A and the B Movement (BM) that were to have
 * opened in Oslo on Tuesday". By the order of words: nothing but names and what joins them up to the "that".
 */
final class LostClause {
    private static final Set<String> LINKS = Set.of("that", "which");
    private static final Set<String> SMALL = Set.of("to", "have", "be", "been", "now");
    private static final String NAMES = "N.*|DT|JJ|IN|CC|CD|POS|PRP\\$|-LRB-|-RRB-|,";
    private final Set<String> happening =
            RuleFile.read("extract/meeting/happening.txt").words();
    private final Set<String> holding =
            RuleFile.read("extract/meeting/holding.txt").words();

    /** Empty where the sentence has no such clause. */
    Optional<IndexedWord> verb(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        List<CoreLabel> tokens = sentence.tokens();
        int link = trigger.head().index();
        while (link < tokens.size() && !LINKS.contains(word(tokens, link))) {
            if (!tokens.get(link).tag().matches(NAMES)) {
                return Optional.empty();
            }
            link++;
        }
        if (link + 2 >= tokens.size()
                || !word(tokens, link + 1).matches("was|were|is|are")
                || !word(tokens, link + 2).equals("to")) {
            return Optional.empty();
        }
        int verb = link + 2;
        while (verb < tokens.size() && SMALL.contains(word(tokens, verb))) {
            verb++;
        }
        return sentence.word(verb).filter(word -> happening.contains(word.lemma()) || holding.contains(word.lemma()));
    }

    private static String word(List<CoreLabel> tokens, int i) {
        return tokens.get(i).word().toLowerCase(Locale.ROOT);
    }
}

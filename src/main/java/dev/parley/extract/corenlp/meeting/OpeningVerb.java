package dev.parley.extract.corenlp.meeting;

import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The verb of talks that open a sentence, by the order of words: behind "between A and B" or "planned for Monday" the parser
 * often gives it to somebody else. "Talks planned for this weekend between A and B have been delayed".
 */
final class OpeningVerb {
    private static final Set<String> AUXILIARIES =
            Set.of("have", "has", "had", "was", "were", "is", "are", "will", "would");
    /** Which the tagger takes for the verb itself. */
    private static final Set<String> SET =
            RuleFile.read("extract/meeting/opening-participles.txt").words();

    private static final Set<String> BETWEEN = Set.of("not", "been", "be", "being");
    private static final Set<String> CLAUSES = Set.of("that", "which", "who", "where", "when", "whose", ":", ";", "\"");

    private OpeningVerb() {}

    static Optional<IndexedWord> of(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        List<CoreLabel> tokens = sentence.tokens();
        int noun = trigger.words().stream().mapToInt(IndexedWord::index).max().orElseThrow() - 1;
        boolean behindPreposition =
                trigger.words().stream().anyMatch(word -> Grammar.has(sentence, word, "case", "mark"));
        if (!trigger.isNoun()
                || behindPreposition
                || tokens.stream().limit(noun).anyMatch(OpeningVerb::isFinite)) {
            return Optional.empty();
        }
        for (int i = noun + 1; i < tokens.size() && !CLAUSES.contains(word(tokens, i)); i++) {
            if (AUXILIARIES.contains(word(tokens, i))) {
                return behind(sentence, i + 1);
            }
            boolean participle = tokens.get(i).tag().equals("VBD") && SET.contains(word(tokens, i));
            if (tokens.get(i).tag().matches("VB[ZPD]|,") && !participle) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<IndexedWord> behind(Sentence sentence, int first) {
        int verb = first;
        while (verb < sentence.tokens().size()
                && (BETWEEN.contains(word(sentence.tokens(), verb))
                        || sentence.tokens().get(verb).tag().equals("RB"))) {
            verb++;
        }
        return sentence.word(verb).filter(Grammar::isVerb);
    }

    private static boolean isFinite(CoreLabel token) {
        return token.tag().matches("VBZ|VBP|VBD|MD");
    }

    private static String word(List<CoreLabel> tokens, int i) {
        return tokens.get(i).word().toLowerCase(Locale.ROOT);
    }
}

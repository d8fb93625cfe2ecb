package dev.parley.extract.corenlp.time;

import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A cheap look whether a sentence can hold an expression of time at all: most cannot. */
final class Screening {
    private static final List<String> TELLTALES = List.of(
            "month",
            "weekday",
            "weekdays",
            "season",
            "daypart",
            "unit",
            "grain",
            "deictic",
            "decade",
            "reference",
            "recurrent",
            "holiday");

    private final Set<String> words = new HashSet<>();

    Screening() {
        for (String vocabulary : TELLTALES) {
            for (String phrase :
                    Vocabulary.named(vocabulary).orElseThrow().values().keySet()) {
                words.addAll(List.of(phrase.toLowerCase(Locale.ROOT).split("[ .'-]")));
            }
        }
        words.removeAll(RuleFile.read("extract/time/no-telltales.txt").words());
        words.addAll(RuleFile.read("extract/time/telltales.txt").words());
    }

    boolean passes(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(this::tells);
    }

    private boolean tells(CoreLabel token) {
        String word = token.word().toLowerCase(Locale.ROOT);
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return words.contains(word) || anyPart(word);
    }

    private boolean anyPart(String word) {
        for (String part : word.split("[-–./]")) {
            if (words.contains(part)) {
                return true;
            }
        }
        return false;
    }
}

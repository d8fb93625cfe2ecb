package dev.parley.extract.corenlp.time;

import dev.parley.extract.corenlp.parse.Sentence;
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
    private static final List<String> OTHERS =
            List.of("noon", "midday", "midnight", "overnight", "tonight", "clock", "nineteen", "twenty", "eighteen");

    private final Set<String> words = new HashSet<>(OTHERS);

    Screening() {
        for (String vocabulary : TELLTALES) {
            for (String phrase :
                    Vocabulary.named(vocabulary).orElseThrow().values().keySet()) {
                words.addAll(List.of(phrase.toLowerCase(Locale.ROOT).split("[ .'-]")));
            }
        }
        words.removeAll(List.of(
                "the", "a", "in", "at", "as", "other", "after", "before", "this", "these", "more", "most", "not",
                "right", "long", "later", "eve", "new", "s"));
        words.addAll(List.of("eve", "later"));
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

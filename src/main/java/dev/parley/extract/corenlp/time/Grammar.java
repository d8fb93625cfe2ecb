package dev.parley.extract.corenlp.time;

import dev.parley.rules.RuleFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Where expressions of time stand in a text, by their look alone. Thread-safe. */
final class Grammar {
    private static final String NONE = "none";

    private final List<Rule> rules = RuleFile.read("extract/time/patterns.txt").lines().stream()
            .map(Rule::new)
            .toList();

    List<Rule> rules() {
        return rules;
    }

    /** In the order of the text, without overlap. */
    List<Match> read(String text) {
        List<Match> candidates = new ArrayList<>();
        int[] places = beginningsOfWords(text);
        rules.forEach(rule -> candidates.addAll(rule.in(text, places)));
        candidates.sort(Comparator.comparingInt(Match::length).reversed());
        List<Match> chosen = new ArrayList<>();
        for (Match candidate : candidates) {
            if (chosen.stream().noneMatch(candidate::overlaps)) {
                chosen.add(candidate);
            }
        }
        chosen.removeIf(match -> match.kind().equals(NONE));
        chosen.sort(Comparator.comparingInt(Match::start));
        return chosen;
    }

    private static int[] beginningsOfWords(String text) {
        return IntStream.range(0, text.length())
                .filter(i -> !Character.isWhitespace(text.charAt(i)))
                .filter(i -> i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
                .toArray();
    }
}

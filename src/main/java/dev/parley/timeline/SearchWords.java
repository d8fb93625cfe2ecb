package dev.parley.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words somebody looks for. Nothing in them has a meaning for the index but as a word. */
record SearchWords(List<String> words) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’]+");
    private static final Pattern SPECIAL = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]");
    private static final int MOST = 20;

    static SearchWords of(String text) {
        return new SearchWords(Arrays.stream(BETWEEN.split(text))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .limit(MOST)
                .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** As the index's language has it: lower case, so that no word is an operator, and no bare special character. */
    String query() {
        return words.stream()
                .map(word -> SPECIAL.matcher(word).replaceAll(m -> "\\\\" + Matcher.quoteReplacement(m.group())))
                .collect(Collectors.joining(" "));
    }
}

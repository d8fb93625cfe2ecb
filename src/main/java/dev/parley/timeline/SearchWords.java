package dev.parley.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words somebody looks for. Nothing in them has a meaning for the index but as a word. */
record SearchWords(List<String> words) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’]+");
    private static final Pattern SPECIAL = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]");
    private static final int MOST = 20;
    private static final int SHORTEST_TO_MISSPELL = 4;
    private static final int LONG = 8;

    static SearchWords of(String text) {
        return new SearchWords(spelled(text)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .limit(MOST)
                .toList());
    }

    /** The words of a text as they stand there. */
    static Stream<String> spelled(String text) {
        return Arrays.stream(BETWEEN.split(text)).filter(word -> word.chars().anyMatch(Character::isLetterOrDigit));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * As the index's language has it: lower case, so that no word is an operator, and no bare special character. What is
     * spelled nearly so fits less well than the word itself.
     */
    String query() {
        return words.stream().map(SearchWords::orNearlySo).collect(Collectors.joining(" "));
    }

    private static String orNearlySo(String word) {
        String plain = SPECIAL.matcher(word).replaceAll(m -> "\\\\" + Matcher.quoteReplacement(m.group()));
        int slips = slips(word);
        return slips == 0 ? plain : "(" + plain + "^4 OR " + plain + "~" + slips + ")";
    }

    /** How many letters may be wrong. */
    static int slips(String word) {
        if (word.length() < SHORTEST_TO_MISSPELL || word.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        return word.length() < LONG ? 1 : 2;
    }
}

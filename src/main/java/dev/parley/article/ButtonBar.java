package dev.parley.article;

import dev.parley.rules.RuleFile;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows lines that are nothing but buttons: "Share · Save · Comment (12)". */
final class ButtonBar {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}-]+");
    private static final Set<String> JOINTS = Set.of("and", "or", "on", "via", "this", "with", "to");
    private static final int LONGEST = 120;
    private static final int WORDS_OF_A_BUTTON = 3;

    private final Set<String> buttons =
            RuleFile.read("article/bar-words.txt").lines().stream().collect(Collectors.toSet());

    boolean fits(String line) {
        if (line.length() > LONGEST || line.endsWith(".")) {
            return false;
        }
        String[] words = BETWEEN.split(line.toLowerCase(Locale.ROOT).strip().replaceFirst("^[^\\p{L}]+", ""));
        int at = 0;
        int found = 0;
        while (at < words.length) {
            int taken = buttonAt(words, at);
            if (taken == 0 && (found == 0 || !JOINTS.contains(words[at]))) {
                return false;
            }
            found += taken > 0 ? 1 : 0;
            at += Math.max(1, taken);
        }
        return found > 0;
    }

    private int buttonAt(String[] words, int from) {
        for (int length = Math.min(WORDS_OF_A_BUTTON, words.length - from); length > 0; length--) {
            String phrase = String.join(" ", Arrays.asList(words).subList(from, from + length));
            if (buttons.contains(phrase)) {
                return length;
            }
        }
        return 0;
    }
}

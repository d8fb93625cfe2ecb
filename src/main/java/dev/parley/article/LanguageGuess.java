package dev.parley.article;

import dev.parley.rules.RuleFile;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a story's language by its script and its small words. */
final class LanguageGuess {
    static final String UNDETERMINED = "und";
    private static final int WORDS_READ = 3_000;
    private static final int SHORT_TEXT = 25;
    private static final double FEWEST_SMALL_WORDS = 0.12;

    private final Map<String, Set<String>> smallWords = new LinkedHashMap<>();
    private final Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);

    LanguageGuess() {
        for (String line : RuleFile.read("article/stop-words.txt").lines()) {
            String[] words = line.split(" ");
            smallWords.put(words[0], Set.copyOf(List.of(words).subList(1, words.length)));
        }
        for (String line : RuleFile.read("article/scripts.txt").lines()) {
            String[] parts = line.split(" ");
            scripts.put(UnicodeScript.valueOf(parts[0]), parts[1]);
        }
    }

    /** @return ISO 639-1 code, or {@code und} */
    String of(List<String> words) {
        List<String> read = words.subList(0, Math.min(words.size(), WORDS_READ));
        UnicodeScript script = mainScript(read);
        if (script == null) {
            return UNDETERMINED;
        }
        if (scripts.containsKey(script)) {
            return scripts.getOrDefault(script, UNDETERMINED);
        }
        return bySmallWords(read);
    }

    private String bySmallWords(List<String> words) {
        String best = UNDETERMINED;
        int most = 0;
        for (Map.Entry<String, Set<String>> language : smallWords.entrySet()) {
            int count =
                    (int) words.stream().filter(language.getValue()::contains).count();
            if (count > most) {
                best = language.getKey();
                most = count;
            }
        }
        if (most == 0 && words.size() < SHORT_TEXT && isAscii(words)) {
            return "en";
        }
        return most < words.size() * FEWEST_SMALL_WORDS ? ofFewWords(best, words) : best;
    }

    /** A headline has few small words; those that it has still tell. */
    private static String ofFewWords(String best, List<String> words) {
        return words.size() < SHORT_TEXT && isAscii(words) ? best : UNDETERMINED;
    }

    private static boolean isAscii(List<String> words) {
        return words.stream().allMatch(word -> word.chars().allMatch(c -> c < 0x80));
    }

    private static @Nullable UnicodeScript mainScript(List<String> words) {
        Map<UnicodeScript, Integer> counts = new HashMap<>();
        for (String word : words) {
            word.codePoints()
                    .filter(Character::isLetter)
                    .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        }
        if (counts.containsKey(UnicodeScript.HIRAGANA)) {
            counts.merge(UnicodeScript.HIRAGANA, counts.getOrDefault(UnicodeScript.HAN, 0), Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}

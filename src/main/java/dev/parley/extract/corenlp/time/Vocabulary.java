package dev.parley.extract.corenlp.time;

import dev.parley.rules.RuleFile;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of one kind and what each of them means. Capitalised words are only known as written. */
record Vocabulary(Map<String, String> values) {

    static Optional<Vocabulary> named(String name) {
        return RuleFile.optional("extract/time/words/" + name + ".txt").map(file -> new Vocabulary(file.pairs('|')));
    }

    /** One alternative a word, the longest first. */
    String pattern() {
        return values.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Vocabulary::pattern)
                .collect(Collectors.joining("|"));
    }

    String valueOf(String written) {
        String word = written.replaceAll("\\s+", " ").replace('’', '\'');
        String value = values.get(word);
        if (value == null) {
            value = values.get(word.toLowerCase(Locale.ROOT));
        }
        if (value == null) {
            throw new IllegalArgumentException("Not a word of this vocabulary: " + written);
        }
        return value;
    }

    private static String pattern(String word) {
        String letters = Pattern.quote(word)
                .replace(" ", "\\E\\s+\\Q")
                .replace("'", "\\E['’]\\Q")
                .replace("\\Q\\E", "");
        return Character.isUpperCase(word.charAt(0)) ? "(?-i:" + letters + ")" : letters;
    }
}

package dev.parley.timeline;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts comparable: names as the graph's name keys are, without accents, other texts in lower case alone. */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");

    private Folding() {}

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }
}

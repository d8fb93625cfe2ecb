package dev.parley.graph;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name without case, accents and what nobody sees, as readers fold what they look for. */
final class NameKey {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");

    private NameKey() {}

    static String of(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }
}

package dev.parley.extract.corenlp.time;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers in figures and words. */
final class Numbers {
    /** An amount that the text leaves open: "several", "a few". */
    static final String OPEN = "X";

    private static final Vocabulary WORDS = Vocabulary.named("number").orElseThrow();
    private static final String WORD = "(?:" + WORDS.pattern() + ")(?![\\p{L}\\d])";
    private static final String ARTICLE = "an?(?![\\p{L}\\d])";
    private static final String MULTIPLIER = "(?:" + multipliers() + ")(?![\\p{L}\\d])";
    private static final Pattern FRACTION = Pattern.compile("(?:(\\d+)[\\s-]+)?(\\d)/(\\d)");
    private static final Pattern ONE_WORD = Pattern.compile(WORD, Pattern.CASE_INSENSITIVE);

    /** Matches a number; no groups. */
    static final String PATTERN = "(?:\\d+[\\s-]+)?\\d/\\d|\\d[\\d,]*(?:\\.\\d+)?|" + WORD
            + "(?:(?:\\s+and\\s+|[\\s-]+)" + WORD + ")*|" + ARTICLE + "(?:\\s+" + MULTIPLIER + ")?";

    private Numbers() {}

    /** In figures, or {@link #OPEN}. */
    static String read(String written) {
        Matcher fraction = FRACTION.matcher(written);
        if (fraction.matches()) {
            double whole = fraction.group(1) == null ? 0 : Integer.parseInt(fraction.group(1));
            int over = Math.max(1, Integer.parseInt(fraction.group(3)));
            return plain(whole + Double.parseDouble(fraction.group(2)) / over);
        }
        if (Character.isDigit(written.charAt(0))) {
            return plain(Double.parseDouble(written.replace(",", "")));
        }
        return inWords(written);
    }

    private static String inWords(String written) {
        Map<Boolean, Long> known = ONE_WORD.matcher(written)
                .results()
                .collect(Collectors.partitioningBy(m -> WORDS.valueOf(m.group()).equals(OPEN), Collectors.counting()));
        if (known.getOrDefault(true, 0L) > 0) {
            return OPEN;
        }
        double sum = 0;
        Matcher word = ONE_WORD.matcher(written.toLowerCase(Locale.ROOT));
        while (word.find()) {
            String value = WORDS.valueOf(word.group());
            sum = value.startsWith("*")
                    ? Math.max(1, sum) * Integer.parseInt(value.substring(1))
                    : sum + Integer.parseInt(value);
        }
        return plain(Math.max(1, sum));
    }

    private static String multipliers() {
        return WORDS.values().entrySet().stream()
                .filter(word -> word.getValue().startsWith("*"))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("|"));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}

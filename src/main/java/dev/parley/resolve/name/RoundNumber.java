package dev.parley.resolve.name;

import dev.parley.extract.MeetingReport;
import dev.parley.extract.Quotation;
import dev.parley.rules.RuleFile;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "The third round": which of a series a meeting is said to be. */
public record RoundNumber(int number) {
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final int PHRASE = 40;
    private static final Pattern PHRASES =
            Pattern.compile("\\b(" + String.join("|", NUMBERS.keySet()) + ")\\s+(?:[\\w’'-]+\\s+){0,2}?round\\b");

    /** "They first met": right before the verb. */
    private static final Pattern FIRST = Pattern.compile("\\bfirst $");

    /** What the words that name the meeting, and those right before them, tell. */
    public static Set<RoundNumber> in(MeetingReport report, String article) {
        Set<RoundNumber> told = new LinkedHashSet<>();
        for (Quotation mention : report.mentions()) {
            int start = mention.span().start();
            int from = Math.max(0, start - PHRASE);
            String phrase = article.substring(
                            from, Math.min(article.length(), mention.span().end()))
                    .toLowerCase(Locale.ROOT);
            if (FIRST.matcher(phrase.substring(0, start - from)).find()) {
                told.add(new RoundNumber(1));
            }
            Matcher matcher = PHRASES.matcher(phrase);
            while (matcher.find()) {
                if (from + matcher.end() > start) {
                    told.add(new RoundNumber(NUMBERS.getOrDefault(matcher.group(1), 0)));
                }
            }
        }
        return told;
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        int number = 0;
        for (String line : RuleFile.read("resolve/ordinals.txt").lines()) {
            number++;
            for (String word : line.split("\\s*\\|\\s*")) {
                numbers.put(word, number);
            }
        }
        return numbers;
    }
}

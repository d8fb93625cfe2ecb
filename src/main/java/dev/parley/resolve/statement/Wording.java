package dev.parley.resolve.statement;

import dev.parley.article.TextSpan;
import dev.parley.extract.Speech;
import dev.parley.extract.StatementReport;
import dev.parley.resolve.Facts;
import dev.parley.resolve.name.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of a statement, in the form in which two tellings of it are compared.
 *
 * @param words all, folded
 * @param quoted runs of words given in quotation marks, folded, each long enough to be nobody else's
 */
public record Wording(List<String> words, List<List<String>> quoted) {
    private static final double NEARLY_ALL = 0.8;
    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_QUOTED = 6;
    private static final Pattern QUOTED = Pattern.compile("[“\"«„]([^”\"»“]+)(?:[”\"»“]|$)");

    private static final int LONGEST_GAP = 60;

    /** Within one sentence; a "that", colon or quotation mark before what is said tells nothing. */
    private static final Pattern BETWEEN = Pattern.compile("((?:\\s+[^\\s,;:.“\"]+)*?)(?:,?\\s+that)?[\\s,:“\"‘]*");

    static Facts.Words asTold(StatementReport report, String article) {
        return new Facts.Words(
                joined(report.content(), article),
                orNull(report.source(), article),
                orNull(cue(report, article), article));
    }

    /**
     * With what stands between the cue and what is said, without which "an important step" and "to come back" tell
     * neither of what nor to whom; but for hearers who are known, for they are told on their own.
     */
    private static List<TextSpan> cue(StatementReport report, String article) {
        if (report.cue().size() != 1
                || report.content().isEmpty()
                || !report.addressees().isEmpty()) {
            return report.cue();
        }
        TextSpan cue = report.cue().getFirst();
        int start = report.content().getFirst().start();
        boolean sourceBetween = report.source().stream().anyMatch(source -> source.start() >= cue.end());
        if (sourceBetween || start <= cue.end() || start - cue.end() > LONGEST_GAP) {
            return report.cue();
        }
        Matcher told = BETWEEN.matcher(article.substring(cue.end(), start));
        return told.matches() ? List.of(new TextSpan(cue.start(), cue.end() + told.end(1))) : report.cue();
    }

    private static @Nullable String orNull(List<TextSpan> spans, String article) {
        return spans.isEmpty() ? null : joined(spans, article);
    }

    private static String joined(List<TextSpan> spans, String article) {
        return spans.stream().map(span -> span.in(article)).collect(Collectors.joining(" … "));
    }

    public static Wording of(StatementReport report, String article) {
        List<String> words = new ArrayList<>();
        List<List<String>> quoted = new ArrayList<>();
        for (TextSpan span : report.content()) {
            String piece = span.in(article);
            words.addAll(Spelling.words(piece));
            if (report.speech() == Speech.DIRECT) {
                quoted.add(Spelling.words(piece));
            } else {
                Matcher quotation = QUOTED.matcher(piece);
                while (quotation.find()) {
                    quoted.add(Spelling.words(quotation.group(1)));
                }
            }
        }
        quoted.removeIf(run -> run.size() < FEWEST_QUOTED);
        return new Wording(words, quoted);
    }

    /** Whether both may tell of one utterance: nearly the same words, or one quotes what the other has. */
    boolean isNear(Wording other) {
        return isNearlyAll(other) || isQuotedIn(other) || other.isQuotedIn(this);
    }

    boolean isEqual(Wording other) {
        return !words.isEmpty() && words.equals(other.words);
    }

    private boolean isNearlyAll(Wording other) {
        int longer = Math.max(words.size(), other.words.size());
        if (Math.min(words.size(), other.words.size()) < FEWEST_WORDS) {
            return isEqual(other);
        }
        Map<String, Integer> left = new HashMap<>();
        words.forEach(word -> left.merge(word, 1, Integer::sum));
        long common = other.words.stream()
                .filter(word -> left.merge(word, -1, Integer::sum) >= 0)
                .count();
        return common >= NEARLY_ALL * longer;
    }

    private boolean isQuotedIn(Wording other) {
        return quoted.stream().anyMatch(run -> Collections.indexOfSubList(other.words, run) >= 0);
    }
}

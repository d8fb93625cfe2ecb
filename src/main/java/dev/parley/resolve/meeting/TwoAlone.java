package dev.parley.resolve.meeting;

import dev.parley.extract.MeetingReport;
import dev.parley.resolve.strand.Told;
import dev.parley.rules.RuleFile;
import java.util.List;
import java.util.Locale;

/** Tells a talk of two by themselves from a session at which others sat as well. */
final class TwoAlone {
    private static final int BEHIND = 60;
    private static final int TWO = 2;
    private static final List<String> WORDS =
            RuleFile.read("extract/meeting/alone.txt").lines();

    private TwoAlone() {}

    /** "Met one on one for half an hour", in the words of its first mention. */
    static boolean isToldBy(Told<MeetingReport> told) {
        MeetingReport report = told.report();
        String article = told.scene().text();
        return report.participants().size() <= TWO
                && Company.of(told).mayBeTwo()
                && report.mentions().stream()
                        .limit(1)
                        .anyMatch(mention -> isAlone(mention.text())
                                || isAlone(behind(article, mention.span().end())));
    }

    private static String behind(String article, int end) {
        return article.substring(end, Math.min(article.length(), end + BEHIND)).split("[.;:\\n]", TWO)[0];
    }

    private static boolean isAlone(String text) {
        String words = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}-]+", " ") + " ";
        return WORDS.stream().anyMatch(alone -> words.contains(" " + alone + " "));
    }
}

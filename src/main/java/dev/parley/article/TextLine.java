package dev.parley.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of an article that is not blank, without the blanks around it.
 *
 * @param follows whether it comes right below the line before, with no blank line between
 */
record TextLine(TextSpan span, String words, boolean follows) {
    private static final Pattern LINE = Pattern.compile("[^\\s][^\\n\\r\\u2028\\u2029]*");
    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\n\\r\\u2028\\u2029]");
    private static final String SENTENCE_ENDS = ".!?…\"”’')»:;";

    static List<TextLine> all(String text) {
        List<TextLine> lines = new ArrayList<>();
        Matcher matcher = LINE.matcher(text);
        int lastEnd = 0;
        while (matcher.find()) {
            String words = matcher.group().stripTrailing();
            long breaks = BREAK.matcher(text.substring(lastEnd, matcher.start()))
                    .results()
                    .count();
            TextSpan span = new TextSpan(matcher.start(), matcher.start() + words.length());
            lines.add(new TextLine(span, words, !lines.isEmpty() && breaks == 1));
            lastEnd = span.end();
        }
        return lines;
    }

    boolean endsASentence() {
        return SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** Long enough, and ended like a sentence: what a paragraph of a story looks like. */
    boolean looksLikeStory() {
        return words.length() > 200 || (words.length() >= 80 && endsASentence());
    }

    boolean looksLikeHeadline() {
        char last = words.charAt(words.length() - 1);
        return words.length() <= 140 && last != '.' && last != '!' && last != ':' && !looksLikeStory();
    }
}

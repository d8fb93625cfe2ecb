package dev.parley.extract.corenlp.parse;

import dev.parley.article.Article;
import dev.parley.article.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The article's text made ready for the parser without moving a letter: boilerplate is blanked, and the line breaks of
 * hard-wrapped text become spaces, so that every remaining line is a paragraph.
 *
 * @param text as long as the article's
 */
record StoryText(String text, List<TextSpan> paragraphs) {
    private static final Pattern LINE = Pattern.compile("[^\n\r]*\\S[^\n\r]*");
    private static final int WRAPPED_LINE = 100;
    /** Paragraphs that may open the story. */
    private static final int LEAD = 4;
    /** "PORT LOUIS, Mauritius, 3 May (Agency) —". */
    private static final Pattern DATELINE = Pattern.compile(
            "\\s*\\p{Lu}[\\p{Lu} .'’-]{2,40}(?:, [\\p{L}\\d .'’]{2,25}){0,2}(?: ?\\([^()\\n]{2,30}\\))?(?: on [A-Z][a-z]+day)?\\s+(—|–|--|-|―)\\s");
    /** "(D-Mass.) said": the full stop abbreviates, the sentence goes on. */
    private static final Pattern STOP_IN_BRACKET = Pattern.compile("(?<=\\w{2})\\.(?=\\)(['’]s)?(,| [\\p{Ll}(]))");

    static StoryText of(Article article) {
        StringBuilder story = new StringBuilder(article.text());
        for (TextSpan aside : article.boilerplate()) {
            for (int i = aside.start(); i < aside.end(); i++) {
                if (story.charAt(i) != '\n' && story.charAt(i) != '\r') {
                    story.setCharAt(i, ' ');
                }
            }
        }
        if (isHardWrapped(story)) {
            unwrap(story);
        }
        STOP_IN_BRACKET.matcher(story.toString()).results().forEach(stop -> story.setCharAt(stop.start(), ' '));
        List<TextSpan> paragraphs = lines(story);
        paragraphs.stream().limit(LEAD).forEach(paragraph -> breakAfterDateline(story, paragraph));
        return new StoryText(story.toString(), paragraphs);
    }

    /** The dateline is no part of the sentence behind it. */
    private static void breakAfterDateline(StringBuilder story, TextSpan paragraph) {
        Matcher line = DATELINE.matcher(story).region(paragraph.start(), paragraph.end());
        if (line.lookingAt()) {
            for (int i = line.start(1); i < line.end(1); i++) {
                story.setCharAt(i, '\n');
            }
        }
    }

    int paragraphAt(int offset) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (offset < paragraphs.get(i).end()) {
                return i;
            }
        }
        return Math.max(0, paragraphs.size() - 1);
    }

    private static List<TextSpan> lines(CharSequence text) {
        List<TextSpan> lines = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            lines.add(new TextSpan(line.start(), line.end()));
        }
        return lines;
    }

    /** Hard-wrapped: no long line, and most lines that another follows directly do not end a sentence. */
    private static boolean isHardWrapped(CharSequence text) {
        List<TextSpan> lines = lines(text);
        int followed = 0;
        int unfinished = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).length() > WRAPPED_LINE) {
                return false;
            }
            if (lines.get(i + 1).start() - lines.get(i).end() <= 2) {
                followed++;
                if (".!?\"”’)".indexOf(text.charAt(lines.get(i).end() - 1)) < 0) {
                    unfinished++;
                }
            }
        }
        return followed >= 2 && unfinished * 2 > followed;
    }

    private static void unwrap(StringBuilder text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            boolean single = text.charAt(i) == '\n' && text.charAt(i - 1) != '\n' && text.charAt(i + 1) != '\n';
            if (single) {
                text.setCharAt(i, ' ');
            }
        }
    }
}

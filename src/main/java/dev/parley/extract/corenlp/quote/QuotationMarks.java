package dev.parley.extract.corenlp.quote;

import dev.parley.article.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the quotation marks of a text: straight or curly, double or single, with apostrophes told apart. A quotation that
 * runs over paragraphs, each begun with a mark, is one piece a paragraph. Marks inside a quotation are part of it.
 */
final class QuotationMarks {
    private static final String OPENING_PLACES = "([{—–-/\u2009\u00a0";
    private static final String DOUBLE = "\"“”„‟«»";
    private static final String SINGLE = "'‘’‚‛";
    private static final String TWINS = "'`‘’";

    private final String text;
    private final List<Quote> quotes = new ArrayList<>();

    private QuotationMarks(String text) {
        this.text = text;
    }

    /** The outermost quotations of the paragraphs, in order. */
    static List<Quote> in(String text, List<TextSpan> paragraphs) {
        QuotationMarks marks = new QuotationMarks(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean nextOpens = i + 1 < paragraphs.size() && marks.opensWithMark(paragraphs.get(i + 1));
            marks.read(paragraphs.get(i), nextOpens);
        }
        return List.copyOf(marks.quotes);
    }

    private boolean opensWithMark(TextSpan paragraph) {
        int at = paragraph.start();
        while (at < paragraph.end() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < paragraph.end() && opens(at, paragraph);
    }

    private void read(TextSpan paragraph, boolean nextOpens) {
        int at = paragraph.start();
        while (at < paragraph.end()) {
            if (!opens(at, paragraph)) {
                at++;
                continue;
            }
            int end = closing(at, paragraph);
            if (end >= 0) {
                add(at, end, end + length(at), false);
                at = end + length(at);
            } else if (nextOpens) {
                add(at, paragraph.end(), paragraph.end(), true);
                at = paragraph.end();
            } else {
                at++;
            }
        }
    }

    private void add(int start, int innerEnd, int outerEnd, boolean goesOn) {
        int innerStart = start + length(start);
        if (innerEnd > innerStart) {
            quotes.add(new Quote(new TextSpan(start, outerEnd), new TextSpan(innerStart, innerEnd), goesOn));
        }
    }

    /** Two single marks side by side are a double one. */
    private int length(int at) {
        return isTwin(at) ? 2 : 1;
    }

    private boolean isTwin(int at) {
        return at + 1 < text.length() && TWINS.indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == text.charAt(at);
    }

    private boolean opens(int at, TextSpan paragraph) {
        char mark = text.charAt(at);
        if ((!isDouble(at) && !isSingle(at)) || mark == '”' || mark == '»') {
            return false;
        }
        int inside = at + length(at);
        if (inside >= paragraph.end() || Character.isWhitespace(text.charAt(inside))) {
            return false;
        }
        boolean atStart = at == paragraph.start()
                || Character.isWhitespace(text.charAt(at - 1))
                || OPENING_PLACES.indexOf(text.charAt(at - 1)) >= 0
                || DOUBLE.indexOf(text.charAt(at - 1)) >= 0
                || (at > 1 && isTwin(at - 2));
        if (mark == '“' || mark == '„' || mark == '«') {
            return true;
        }
        return atStart && (isDouble(at) || (mark != '’' && !isElision(at)));
    }

    /** "'90s", "'em", "'til" */
    private boolean isElision(int at) {
        String after = text.substring(at + 1, Math.min(text.length(), at + 6));
        return after.matches("(?s)(\\d\\ds?\\b|(em|til|tis|twas|cause|n)\\b).*");
    }

    private int closing(int open, TextSpan paragraph) {
        return isDouble(open) ? closingDouble(open, paragraph) : closingSingle(open, paragraph);
    }

    private int closingTwin(int open, TextSpan paragraph) {
        for (int i = open + 2; i + 1 < paragraph.end(); i++) {
            if (isTwin(i)) {
                boolean third = i + 2 < paragraph.end() && text.charAt(i + 2) == text.charAt(i);
                return third && !Character.isWhitespace(text.charAt(i - 1)) ? i + 1 : i;
            }
        }
        return -1;
    }

    private int closingDouble(int open, TextSpan paragraph) {
        if (isTwin(open)) {
            return closingTwin(open, paragraph);
        }
        boolean straight = text.charAt(open) == '"';
        for (int i = open + 1; i < paragraph.end(); i++) {
            char c = text.charAt(i);
            boolean closes = straight
                    ? c == '"' || c == '”'
                    : c == '”' || c == '»' || (c == '"' && !Character.isWhitespace(text.charAt(i - 1)));
            if (closes) {
                return i;
            }
        }
        return -1;
    }

    /** The first mark that cannot be an apostrophe, else the first that need not be one. */
    private int closingSingle(int open, TextSpan paragraph) {
        int possible = -1;
        for (int i = open + 2; i < paragraph.end(); i++) {
            boolean wordGoesOn = i + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(i + 1));
            if (!isSingle(i) || text.charAt(i) == '‘' || wordGoesOn || Character.isWhitespace(text.charAt(i - 1))) {
                if (possible >= 0 && isSingle(i) && opens(i, paragraph)) {
                    return possible;
                }
                continue;
            }
            boolean mayBePossessive = text.charAt(i - 1) == 's' && !endsClause(i + 1, paragraph);
            if (!mayBePossessive) {
                return i;
            }
            possible = possible < 0 ? i : possible;
        }
        return possible;
    }

    private boolean endsClause(int at, TextSpan paragraph) {
        return at >= paragraph.end() || ".,;:!?)—–".indexOf(text.charAt(at)) >= 0;
    }

    private boolean isDouble(int at) {
        return DOUBLE.indexOf(text.charAt(at)) >= 0 || isTwin(at);
    }

    private boolean isSingle(int at) {
        return SINGLE.indexOf(text.charAt(at)) >= 0 && !isTwin(at);
    }
}

package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;
import dev.parley.extract.corenlp.quote.Quote;
import dev.parley.extract.corenlp.quote.Quotes;
import java.util.Optional;

/** Content without spaces, commas and full stops at its edges, nor the marks of a quotation that is all of it. */
final class ContentTrim {
    private static final String EDGES = " ,;:\u00a0\t\n\r—–-";

    private ContentTrim() {}

    static TextSpan of(String text, TextSpan span, Quotes quotes) {
        TextSpan edged = edged(text, span);
        Optional<Quote> whole =
                quotes.startingAt(edged.start()).filter(q -> q.outer().end() >= edged.end() - 1);
        return whole.isPresent() ? edged(text, whole.get().inner()) : edged;
    }

    private static TextSpan edged(String text, TextSpan span) {
        int start = span.start();
        int end = span.end();
        while (end - 1 > start && (EDGES.indexOf(text.charAt(end - 1)) >= 0 || isStop(text, end - 1, start))) {
            end--;
        }
        while (start + 1 < end && EDGES.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return new TextSpan(start, end);
    }

    /** A full stop that ends the sentence; not one of "U.S." or "...". */
    private static boolean isStop(String text, int at, int start) {
        if (text.charAt(at) != '.') {
            return false;
        }
        boolean abbreviates =
                (at - 2 > start && text.charAt(at - 2) == '.') || (at - 1 > start && text.charAt(at - 1) == '.');
        return !abbreviates;
    }
}

package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;
import dev.parley.extract.Speech;
import dev.parley.extract.corenlp.quote.Quotes;
import java.util.List;

/** Tells direct from indirect speech by how much of the content stands between quotation marks. */
final class SpeechForm {
    private static final double NEARLY_ALL = 0.95;

    private SpeechForm() {}

    static Speech of(String text, List<TextSpan> content, Quotes quotes) {
        int letters = 0;
        int quoted = 0;
        for (TextSpan piece : content) {
            for (int i = piece.start(); i < piece.end(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    letters++;
                    quoted += quotes.at(i).isPresent() ? 1 : 0;
                }
            }
        }
        if (quoted == 0) {
            return Speech.INDIRECT;
        }
        return quoted >= NEARLY_ALL * letters ? Speech.DIRECT : Speech.MIXED;
    }
}

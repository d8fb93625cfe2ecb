package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.quote.Quotes;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A sentence as a plain tree: the edges that enhancement added are left out, so that every token has one governor. */
final class SentenceTree {
    private final Sentence sentence;
    private final Quotes quotes;
    private final TreeEdges edges;

    SentenceTree(Sentence sentence, Quotes quotes) {
        this.sentence = sentence;
        this.quotes = quotes;
        this.edges = new TreeEdges(sentence);
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return edges.size();
    }

    /** -1 for the root. */
    int governor(int token) {
        return edges.governor(token);
    }

    String relation(int token) {
        return edges.relation(token);
    }

    boolean isRelation(int token, String... names) {
        return edges.isRelation(token, names);
    }

    /** The leftmost token below it, or itself. */
    int first(int token) {
        return edges.first(token);
    }

    int last(int token) {
        return edges.last(token);
    }

    /** As {@link TreeEdges#subjects}. */
    List<Integer> subjects(int token, String relationName) {
        return edges.subjects(token, relationName);
    }

    /** Whether the token is the other or stands below it. */
    boolean isBelow(int token, int above) {
        int at = token;
        for (int steps = 0; at >= 0 && steps <= size(); steps++) {
            if (at == above) {
                return true;
            }
            at = governor(at);
        }
        return false;
    }

    OptionalInt child(int token, String... relations) {
        for (int i = 0; i < size(); i++) {
            if (governor(i) == token && isRelation(i, relations)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Nothing before the first and behind the last, as with the lemma and the tag: rules look at what may stand beside. */
    String word(int token) {
        return isIn(token) ? sentence.tokens().get(token).word() : "";
    }

    String lower(int token) {
        return word(token).toLowerCase(Locale.ROOT);
    }

    String lemma(int token) {
        return isIn(token) ? sentence.tokens().get(token).lemma().toLowerCase(Locale.ROOT) : "";
    }

    String tag(int token) {
        return isIn(token) ? sentence.tokens().get(token).tag() : "";
    }

    private boolean isIn(int token) {
        return token >= 0 && token < size();
    }

    boolean is(int token, String... words) {
        return token >= 0 && token < size() && Arrays.asList(words).contains(lower(token));
    }

    boolean isTagged(int token, String... tags) {
        return token >= 0
                && token < size()
                && Arrays.stream(tags).anyMatch(tag -> tag(token).startsWith(tag));
    }

    boolean isFinite(int token) {
        return isTagged(token, "VBD", "VBZ", "VBP", "MD");
    }

    boolean isNominal(int token) {
        return isTagged(token, "NN", "PRP") && !tag(token).equals("PRP$");
    }

    boolean isAuxiliary(int token) {
        return token >= 0 && token < size() && (isTagged(token, "MD") || isRelation(token, "aux"));
    }

    int start(int token) {
        return sentence.tokens().get(token).beginPosition();
    }

    int end(int token) {
        return sentence.tokens().get(token).endPosition();
    }

    TextSpan span(TokenRange range) {
        return sentence.spanOf(range.first(), range.last());
    }

    /** How much is written from the first to the last token, in characters without spaces. */
    int letters(int from, int to) {
        return IntStream.rangeClosed(from, to).map(i -> word(i).length()).sum();
    }

    /** The words of the range, single-spaced. */
    String textOf(TokenRange range) {
        return sentence.tokens().subList(range.first(), range.last() + 1).stream()
                .map(CoreLabel::word)
                .collect(Collectors.joining(" "));
    }

    /** The words from the offset to the end of the sentence, single-spaced. */
    String textFrom(int offset) {
        return sentence.tokens().stream()
                .filter(token -> token.beginPosition() >= offset)
                .map(CoreLabel::word)
                .collect(Collectors.joining(" "));
    }

    /** Whether the token stands between quotation marks, or is one of them. */
    boolean isQuoted(int token) {
        return token >= 0 && token < size() && quotes.at(start(token)).isPresent();
    }

    boolean opensQuote(int token) {
        return token < size() && quotes.startingAt(start(token)).isPresent();
    }

    boolean closesQuote(int token) {
        return token >= 0 && token < size() && quotes.endingAt(end(token)).isPresent();
    }

    Quotes quotes() {
        return quotes;
    }
}

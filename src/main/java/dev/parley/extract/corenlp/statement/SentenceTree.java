package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
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
    private final int[] governor;
    private final String[] relation;
    private final int[] first;
    private final int[] last;

    SentenceTree(Sentence sentence, Quotes quotes) {
        this.sentence = sentence;
        this.quotes = quotes;
        int size = sentence.tokens().size();
        this.governor = new int[size];
        this.relation = new String[size];
        this.first = new int[size];
        this.last = new int[size];
        for (int i = 0; i < size; i++) {
            readGovernor(i);
        }
        for (int i = 0; i < size; i++) {
            first[i] = i;
            last[i] = i;
        }
        for (int i = 0; i < size; i++) {
            widenAbove(i);
        }
    }

    private void readGovernor(int token) {
        governor[token] = -1;
        relation[token] = "";
        sentence.word(token).ifPresent(word -> {
            for (SemanticGraphEdge edge : sentence.graph().incomingEdgeIterable(word)) {
                if (!edge.isExtra() && governor[token] < 0) {
                    governor[token] = edge.getGovernor().index() - 1;
                    relation[token] = edge.getRelation().toString();
                }
            }
        });
    }

    private void widenAbove(int token) {
        int up = governor[token];
        for (int steps = 0; up >= 0 && steps < size(); steps++) {
            first[up] = Math.min(first[up], token);
            last[up] = Math.max(last[up], token);
            up = governor[up];
        }
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return governor.length;
    }

    /** -1 for the root. */
    int governor(int token) {
        return governor[token];
    }

    String relation(int token) {
        return relation[token];
    }

    boolean isRelation(int token, String... names) {
        return Arrays.stream(names)
                .anyMatch(name -> relation[token].equals(name) || relation[token].startsWith(name + ":"));
    }

    /** The leftmost token below it, or itself. */
    int first(int token) {
        return first[token];
    }

    int last(int token) {
        return last[token];
    }

    /** Whether the token is the other or stands below it. */
    boolean isBelow(int token, int above) {
        int at = token;
        for (int steps = 0; at >= 0 && steps <= size(); steps++) {
            if (at == above) {
                return true;
            }
            at = governor[at];
        }
        return false;
    }

    OptionalInt child(int token, String... relations) {
        for (int i = 0; i < size(); i++) {
            if (governor[i] == token && isRelation(i, relations)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Subjects, those that the token shares with its coordinate or governing verb included; nearest first. */
    List<Integer> subjects(int token, String relationName) {
        List<Integer> found = new ArrayList<>();
        IndexedWord word = sentence.word(token).orElse(null);
        if (word == null) {
            return found;
        }
        for (SemanticGraphEdge edge : sentence.graph().outgoingEdgeIterable(word)) {
            String name = edge.getRelation().toString();
            if (name.equals(relationName) || (name.equals("nsubj:xsubj") && relationName.equals("nsubj"))) {
                found.add(edge.getDependent().index() - 1);
            }
        }
        found.sort((a, b) -> Integer.compare(Math.abs(a - token), Math.abs(b - token)));
        return found;
    }

    String word(int token) {
        return sentence.tokens().get(token).word();
    }

    String lower(int token) {
        return word(token).toLowerCase(Locale.ROOT);
    }

    String lemma(int token) {
        return sentence.tokens().get(token).lemma().toLowerCase(Locale.ROOT);
    }

    String tag(int token) {
        return sentence.tokens().get(token).tag();
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

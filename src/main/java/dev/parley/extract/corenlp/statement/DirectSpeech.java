package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;
import dev.parley.extract.corenlp.quote.Quote;
import dev.parley.extract.corenlp.quote.Quotes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives each statement the whole of its quotations: to both marks, over sentences and paragraphs, and what goes on. */
final class DirectSpeech {
    private final String text;
    private final Quotes quotes;
    private final List<SentenceTree> trees;
    private final Set<Quote> taken = new HashSet<>();

    DirectSpeech(String text, Quotes quotes, List<SentenceTree> trees) {
        this.text = text;
        this.quotes = quotes;
        this.trees = trees;
    }

    /** @param attributions in order of their cues */
    List<Attribution> complete(List<Attribution> attributions) {
        List<Attribution> whole = new ArrayList<>();
        for (Attribution attribution : attributions) {
            List<TextSpan> content = widened(attribution.content());
            content.forEach(piece -> taken.addAll(quotes.overlapping(piece)));
            whole.add(attribution.with(content));
        }
        whole.replaceAll(this::withWhatGoesOn);
        return new LooseQuotes(text, trees, quotes, taken).addedTo(whole);
    }

    /** Sentences end inside quotations; content that reaches into one takes it whole. */
    private List<TextSpan> widened(List<TextSpan> pieces) {
        List<TextSpan> wide = new ArrayList<>();
        for (TextSpan piece : pieces) {
            TextSpan reach = piece;
            for (Quote quote : quotes.overlapping(piece)) {
                reach = reach.and(quote.outer());
            }
            if (wide.isEmpty() || !wide.getLast().overlaps(reach)) {
                wide.add(ContentTrim.of(text, reach, quotes));
            }
        }
        quotes.overlapping(wide.getFirst()).stream().findFirst().ifPresent(first -> addBefore(first, wide));
        return wide;
    }

    /** The paragraphs that run up to the quotation by which the cue stands. */
    private void addBefore(Quote first, List<TextSpan> wide) {
        Optional<Quote> before = quotes.leadingTo(first);
        while (before.isPresent()) {
            wide.addFirst(ContentTrim.of(text, before.get().outer(), quotes));
            before = quotes.leadingTo(before.get());
        }
    }

    private Attribution withWhatGoesOn(Attribution attribution) {
        List<TextSpan> content = new ArrayList<>(attribution.content());
        Optional<Quote> last = quotes.overlapping(content.getLast()).stream().reduce((a, b) -> b);
        Optional<Quote> next = last.flatMap(this::following);
        boolean lastIsAtEnd = last.isPresent() && endsAt(last.get().inner(), content.getLast());
        while (lastIsAtEnd && next.isPresent()) {
            content.add(ContentTrim.of(text, next.get().outer(), quotes));
            taken.add(next.get());
            next = following(next.get());
        }
        if (attribution.entry() != null && attribution.entry().kind() == CueEntry.Kind.SPEECH) {
            addNextSentences(attribution, content);
        }
        return attribution.with(content);
    }

    private Optional<Quote> following(Quote quote) {
        return quotes.goingOnFrom(quote).filter(q -> !taken.contains(q));
    }

    private static boolean endsAt(TextSpan quote, TextSpan piece) {
        return piece.end() >= quote.end() - 2;
    }

    /** “...,” she said. “...”: quotations that fill the next sentences of the paragraph belong to the same statement. */
    private void addNextSentences(Attribution attribution, List<TextSpan> content) {
        int end = Math.max(lastLetter(attribution.tree()), content.getLast().end());
        Optional<Quote> next = quoteRightAfter(end, attribution.tree());
        while (next.isPresent() && fillsSentences(next.get())) {
            Quote quote = next.get();
            content.add(ContentTrim.of(text, quote.outer(), quotes));
            taken.add(quote);
            while (following(quote).isPresent()) {
                quote = following(quote).orElseThrow();
                content.add(ContentTrim.of(text, quote.outer(), quotes));
                taken.add(quote);
            }
            next = quoteRightAfter(quote.outer().end(), attribution.tree());
        }
    }

    /** The splitter may leave the next opening mark at the end of a sentence. */
    private int lastLetter(SentenceTree tree) {
        int end = tree.sentence().span().end();
        while (end > tree.sentence().span().start() && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private Optional<Quote> quoteRightAfter(int end, SentenceTree tree) {
        for (int at = end; at < text.length() && text.charAt(at) != '\n'; at++) {
            Optional<Quote> starting = quotes.startingAt(at);
            if (starting.isPresent()) {
                return starting.filter(q -> !taken.contains(q) && sameParagraph(q, tree));
            }
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean sameParagraph(Quote quote, SentenceTree tree) {
        return trees.stream()
                .filter(t -> t.sentence().span().overlaps(quote.inner()))
                .anyMatch(t -> t.sentence().paragraph() == tree.sentence().paragraph());
    }

    private boolean fillsSentences(Quote quote) {
        return LooseQuotes.fillsSentences(quote, trees, text);
    }
}

package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;
import dev.parley.extract.corenlp.quote.Quote;
import dev.parley.extract.corenlp.quote.Quotes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Quotations without a cue: the speaker is whoever spoke last, or whom the sentence before is about. */
final class LooseQuotes {
    private static final int SHORTEST = 3;

    private final String text;
    private final List<SentenceTree> trees;
    private final Quotes quotes;
    private final Set<Quote> taken;

    LooseQuotes(String text, List<SentenceTree> trees, Quotes quotes, Set<Quote> taken) {
        this.text = text;
        this.trees = trees;
        this.quotes = quotes;
        this.taken = taken;
    }

    /** The attributions with the quotations nobody has claimed, added to the one they go on from or as new ones. */
    List<Attribution> addedTo(List<Attribution> attributions) {
        List<Attribution> all = new ArrayList<>(attributions);
        for (Quote quote : quotes.all()) {
            if (!taken.contains(quote) && fillsSentences(quote, trees, text) && words(quote) >= SHORTEST) {
                place(quote, all);
                taken.add(quote);
            }
        }
        return all;
    }

    private void place(Quote quote, List<Attribution> all) {
        SentenceTree tree = treeAt(quote);
        TextSpan content = ContentTrim.of(text, quote.outer(), quotes);
        Optional<Attribution> previous = all.stream()
                .filter(a -> a.start() < quote.outer().start() && isSpeech(a))
                .max(Comparator.comparingInt(Attribution::start));
        Optional<Source> introduced = introducedBy(tree);
        if (introduced.isEmpty() && previous.filter(a -> goesOn(a, tree)).isPresent()) {
            Attribution before = previous.get();
            List<TextSpan> longer = new ArrayList<>(before.content());
            longer.add(content);
            all.set(all.indexOf(before), before.with(longer));
            return;
        }
        @Nullable
        Source source = introduced
                .or(() -> previous.filter(a -> isNear(a, tree)).flatMap(a -> Optional.ofNullable(a.source())))
                .orElse(null);
        all.add(new Attribution(tree, source, null, -1, List.of(), List.of(content), quote.outer(), -1, -1, false));
    }

    private static boolean isSpeech(Attribution attribution) {
        CueEntry entry = attribution.entry();
        return attribution.source() != null && (entry == null || entry.kind() == CueEntry.Kind.SPEECH);
    }

    /** A paragraph of quotation alone, right after the sentence of a statement that quotes as well. */
    private boolean goesOn(Attribution before, SentenceTree tree) {
        boolean quotes = before.content().stream().anyMatch(this::isQuoted);
        int last = Math.max(
                before.tree().sentence().index(), lastSentence(before.content().getLast()));
        return quotes && tree.sentence().index() - last == 1;
    }

    private boolean isQuoted(TextSpan piece) {
        return !quotes.overlapping(piece).isEmpty();
    }

    private int lastSentence(TextSpan piece) {
        return trees.stream()
                .filter(t -> t.sentence().span().overlaps(piece))
                .mapToInt(t -> t.sentence().index())
                .max()
                .orElse(-1);
    }

    private static boolean isNear(Attribution before, SentenceTree tree) {
        return tree.sentence().paragraph() - before.tree().sentence().paragraph() <= 1;
    }

    /** "The envoy was blunt. “...”": the subject of the sentence before, in the same paragraph or with a colon. */
    private Optional<Source> introducedBy(SentenceTree tree) {
        int index = tree.sentence().index() - 1;
        if (index < 0) {
            return Optional.empty();
        }
        SentenceTree before = trees.get(index);
        if (before.is(before.size() - 1, ":")) {
            return lastSubject(before);
        }
        return before.sentence().paragraph() == tree.sentence().paragraph() ? subject(before) : Optional.empty();
    }

    private static Optional<Source> lastSubject(SentenceTree before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            boolean subject = before.isRelation(i, "nsubj") && before.isNominal(i) && before.governor(i) > i;
            if (subject && !before.isQuoted(i)) {
                return Optional.of(new Source(before, i, NounPhrases.around(before, i, before.governor(i))));
            }
        }
        return Optional.empty();
    }

    private static Optional<Source> subject(SentenceTree before) {
        for (int i = 0; i < before.size(); i++) {
            boolean subject = before.isRelation(i, "nsubj") && before.governor(before.governor(i)) < 0;
            if (subject && before.isTagged(i, "NNP", "PRP") && !before.isQuoted(i)) {
                return Optional.of(new Source(before, i, NounPhrases.around(before, i, before.governor(i))));
            }
        }
        return Optional.empty();
    }

    private SentenceTree treeAt(Quote quote) {
        return trees.stream()
                .filter(t -> t.sentence().span().overlaps(quote.inner()))
                .findFirst()
                .orElseThrow();
    }

    private int words(Quote quote) {
        return quote.inner().in(text).strip().split("\\s+").length;
    }

    /** Whether nothing but the quotation stands in the sentences that it touches. */
    static boolean fillsSentences(Quote quote, List<SentenceTree> trees, String text) {
        List<SentenceTree> touched = trees.stream()
                .filter(t -> t.sentence().span().overlaps(quote.inner()))
                .toList();
        if (touched.isEmpty()) {
            return false;
        }
        int start = touched.getFirst().sentence().span().start();
        int end = touched.getLast().sentence().span().end();
        return isEmptyBetween(text, start, quote.outer().start())
                && isEmptyBetween(text, quote.outer().end(), end);
    }

    private static boolean isEmptyBetween(String text, int from, int to) {
        return from >= to || text.substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
    }
}

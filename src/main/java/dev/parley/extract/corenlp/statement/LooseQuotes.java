package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;
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

    List<Attribution> after(List<Attribution> attributions) {
        List<Attribution> all = new ArrayList<>(attributions);
        List<Attribution> found = new ArrayList<>();
        for (Quote quote : quotes.all()) {
            if (!taken.contains(quote) && fillsSentences(quote, trees, text) && words(quote) >= SHORTEST) {
                Attribution loose = read(quote, all);
                all.add(loose);
                found.add(loose);
                taken.add(quote);
            }
        }
        return found;
    }

    private Attribution read(Quote quote, List<Attribution> known) {
        SentenceTree tree = treeAt(quote);
        Optional<Attribution> previous = known.stream()
                .filter(a -> a.start() < quote.outer().start())
                .max(Comparator.comparingInt(Attribution::start));
        @Nullable
        Source source = introducedBy(tree)
                .or(() -> previous.filter(a -> isNear(a, tree)).flatMap(a -> Optional.ofNullable(a.source())))
                .orElse(null);
        List<TextSpan> content = List.of(ContentTrim.of(text, quote.outer(), quotes));
        return new Attribution(tree, source, null, -1, List.of(), content, quote.outer(), -1, -1, false);
    }

    private static boolean isNear(Attribution before, SentenceTree tree) {
        return tree.sentence().paragraph() - before.tree().sentence().paragraph() <= 1;
    }

    /** "The envoy was blunt. “...”": the subject of the sentence before, in the same paragraph. */
    private Optional<Source> introducedBy(SentenceTree tree) {
        int index = tree.sentence().index() - 1;
        if (index < 0
                || trees.get(index).sentence().paragraph() != tree.sentence().paragraph()) {
            return Optional.empty();
        }
        SentenceTree before = trees.get(index);
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

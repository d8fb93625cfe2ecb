package dev.parley.extract.corenlp.quote;

import dev.parley.article.TextSpan;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import java.util.List;
import java.util.Optional;

/** The quotations of an article, to be asked by place. */
public record Quotes(List<Quote> all) {
    public Quotes {
        all = List.copyOf(all);
    }

    /** Those of the story, in order. */
    public static Quotes of(ParsedArticle article) {
        return new Quotes(QuotationMarks.in(article.text(), article.paragraphs()));
    }

    /** The quotation whose words, marks included, hold the offset. */
    public Optional<Quote> at(int offset) {
        return all.stream().filter(q -> q.outer().contains(offset)).findFirst();
    }

    public List<Quote> overlapping(TextSpan span) {
        return all.stream().filter(q -> q.inner().overlaps(span)).toList();
    }

    /** The quotation that takes up in the next paragraph where this one breaks off. */
    public Optional<Quote> goingOnFrom(Quote quote) {
        int next = all.indexOf(quote) + 1;
        return quote.goesOn() && next < all.size() ? Optional.of(all.get(next)) : Optional.empty();
    }

    /** The quotation of the paragraph before that this one takes up. */
    public Optional<Quote> leadingTo(Quote quote) {
        int before = all.indexOf(quote) - 1;
        return before >= 0 && all.get(before).goesOn() ? Optional.of(all.get(before)) : Optional.empty();
    }

    public Optional<Quote> endingAt(int end) {
        return all.stream().filter(q -> q.outer().end() == end).findFirst();
    }

    public Optional<Quote> startingAt(int start) {
        return all.stream().filter(q -> q.outer().start() == start).findFirst();
    }
}

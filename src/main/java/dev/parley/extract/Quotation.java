package dev.parley.extract;

import dev.parley.article.TextSpan;

/** A piece of the article, verbatim, with where it stands. */
public record Quotation(TextSpan span, String text) {
    public static Quotation of(String article, TextSpan span) {
        return new Quotation(span, span.in(article));
    }
}

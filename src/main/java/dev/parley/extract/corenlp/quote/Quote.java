package dev.parley.extract.corenlp.quote;

import dev.parley.article.TextSpan;

/**
 * Text between outer quotation marks, within one paragraph. Offsets are those of the article's text.
 *
 * @param outer with its marks
 * @param inner without them
 * @param goesOn whether the next paragraph takes it up again with another opening mark
 */
public record Quote(TextSpan outer, TextSpan inner, boolean goesOn) {}

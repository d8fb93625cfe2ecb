package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;

/**
 * Text between outer quotation marks, within one paragraph.
 *
 * @param outer with its marks
 * @param inner without them
 * @param goesOn whether the next paragraph takes it up again with another opening mark
 */
record Quote(TextSpan outer, TextSpan inner, boolean goesOn) {}

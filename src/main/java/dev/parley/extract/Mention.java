package dev.parley.extract;

import dev.parley.article.TextSpan;

/**
 * A place in the text where something is mentioned.
 *
 * @param text what stands at the span, verbatim
 */
public record Mention(TextSpan span, String text, MentionForm form) {}

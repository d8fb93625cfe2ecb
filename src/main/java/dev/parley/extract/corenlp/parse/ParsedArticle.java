package dev.parley.extract.corenlp.parse;

import dev.parley.article.Article;
import dev.parley.article.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * An article with its story's sentences. Boilerplate has no sentences; offsets are those of the article's text.
 *
 * @param paragraphs of the story, in order
 */
public record ParsedArticle(Article article, List<TextSpan> paragraphs, List<Sentence> sentences) {
    public ParsedArticle {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
    }

    public String text() {
        return article.text();
    }

    public Optional<Sentence> sentenceAt(int offset) {
        return sentences.stream().filter(s -> s.span().contains(offset)).findFirst();
    }

    public List<Sentence> in(TextSpan span) {
        return sentences.stream().filter(s -> s.span().overlaps(span)).toList();
    }
}

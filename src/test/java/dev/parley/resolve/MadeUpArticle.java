package dev.parley.resolve;

import dev.parley.article.Article;
import dev.parley.extract.Extraction;

/** An invented article with what it tells. */
public record MadeUpArticle(Article article, Extraction extraction) {

    public Telling telling() {
        return new Telling(article.id(), article.publisher(), article.text(), article.fingerprint(), extraction);
    }
}

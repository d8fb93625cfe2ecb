package dev.parley.graph;

import dev.parley.article.ArticleId;

/** What is stored of an article's reports cannot be read; it would have to be extracted anew. */
public class TellingUnreadable extends RuntimeException {
    private final ArticleId article;

    public TellingUnreadable(ArticleId article, Throwable cause) {
        super("What is stored of article " + article + " cannot be read: " + cause.getMessage(), cause);
        this.article = article;
    }

    public ArticleId article() {
        return article;
    }
}

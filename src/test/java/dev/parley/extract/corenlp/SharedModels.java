package dev.parley.extract.corenlp;

import dev.parley.article.Article;
import dev.parley.article.ArticleReader;
import dev.parley.article.IncomingArticle;
import dev.parley.extract.corenlp.parse.ArticleParser;
import dev.parley.extract.corenlp.parse.ParsedArticle;

/** The language models, loaded once for all tests of one JVM. */
public final class SharedModels {
    private SharedModels() {}

    private static final class Holder {
        private static final ArticleParser PARSER = new ArticleParser();
        private static final CoreNlpExtractor EXTRACTOR = new CoreNlpExtractor(PARSER);
    }

    public static ArticleParser parser() {
        return Holder.PARSER;
    }

    public static CoreNlpExtractor extractor() {
        return Holder.EXTRACTOR;
    }

    public static ParsedArticle parse(String text, String publishedAt) {
        return parser().parse(article(text, publishedAt));
    }

    public static Article article(String text, String publishedAt) {
        return new ArticleReader().read(IncomingArticle.plain(text).publishedAt(publishedAt));
    }
}

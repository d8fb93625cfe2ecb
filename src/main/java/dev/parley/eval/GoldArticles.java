package dev.parley.eval;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import dev.parley.article.ArticleReader;
import dev.parley.article.ArticleUnreadable;
import dev.parley.article.IncomingArticle;
import dev.parley.article.IncomingArticle.Form;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads the articles that gold is of. */
final class GoldArticles {
    private final GoldFolder folder;
    private final ArticleReader reader = new ArticleReader();

    GoldArticles(GoldFolder folder) {
        this.folder = folder;
    }

    /** By the id that the gold gives them, in the order of the file. */
    Map<String, Article> read() {
        Map<String, Article> articles = new LinkedHashMap<>();
        Map<ArticleId, String> names = new HashMap<>();
        for (GoldRecord line : folder.dispatches()) {
            String id = line.text("id");
            Article article = article(line);
            if (articles.put(id, article) != null) {
                throw line.bad("id", "'" + id + "' stands twice");
            }
            String same = names.put(article.id(), id);
            if (same != null) {
                throw line.bad("", "the article, and what is known of its publication, is that of " + same);
            }
        }
        return articles;
    }

    private Article article(GoldRecord line) {
        String file = line.optional("file").orElse("");
        boolean isPage = file.toLowerCase(Locale.ROOT).endsWith(".html");
        try {
            return reader.read(new IncomingArticle(
                    file.isEmpty() ? line.text("text") : folder.text(file),
                    isPage ? Form.HTML : Form.PLAIN,
                    line.orNull("title"),
                    line.orNull("publisher"),
                    line.orNull("url"),
                    line.orNull("publishedAt")));
        } catch (ArticleUnreadable e) {
            throw line.bad("", "the article cannot be read: " + e.getMessage());
        }
    }
}
